import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkMessages } from "./check-messages.ts";
import { withTree } from "./temporary-tree.ts";

async function problems(vi: unknown, en: unknown): Promise<string[]> {
  const files: Record<string, string> = { "messages/vi/empty.json": "{}", "messages/en/empty.json": "{}" };
  if (vi) files["messages/vi/page.json"] = JSON.stringify(vi);
  if (en) files["messages/en/page.json"] = JSON.stringify(en);
  return (await withTree(files, checkMessages)).map((violation) => violation.message);
}

describe("message catalogues", () => {
  it.each([
    ["a missing sentence", { a: { b: "Có", c: "Có" } }, { a: { b: "Yes" } }, "lacks a.c"],
    ["a sentence too many", { a: "Có" }, { a: "Yes", b: "No" }, "lacks b"],
    ["an empty sentence", { a: " " }, { a: "Yes" }, "a is empty"],
    ["another placeholder", { a: "Chào {name}" }, { a: "Hello {person}" }, "placeholders"],
    ["a missing file", { a: "Có" }, undefined, "is missing"],
  ])("refuse %s", async (_case, vi, en, message) => {
    expect(await problems(vi, en)).toEqual([expect.stringContaining(message)]);
  });

  it("agree when keys and placeholders do, whatever the plural forms", async () => {
    const vi = { a: "{count, plural, other {# hồ sơ}}" };
    const en = { a: "{count, plural, one {# dossier} other {# dossiers}}" };
    expect(await problems(vi, en)).toEqual([]);
  });
});

describe("the messages of this product", () => {
  it("are complete in Vietnamese and English", () => {
    expect(checkMessages(path.resolve(import.meta.dirname, "../.."))).toEqual([]);
  });
});
