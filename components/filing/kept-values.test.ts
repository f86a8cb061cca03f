import { beforeEach, describe, expect, it, vi } from "vitest";
import { findKeptValues, keepValues } from "./kept-values";

const store = new Map<string, string>();

beforeEach(() => {
  store.clear();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, text: string) => store.set(key, text),
    removeItem: (key: string) => store.delete(key),
  });
});

describe("kept values", () => {
  it("are found with what the server had then, and forgotten on request", () => {
    const unsaved = { base: { home: "" }, values: { home: "Bản Rọi" }, sent: true };
    keepValues("d", "khai-2", unsaved);
    expect(findKeptValues("d", "khai-2")).toEqual(unsaved);
    keepValues("d", "khai-2", null);
    expect(findKeptValues("d", "khai-2")).toBeNull();
  });

  it.each([
    [
      "of an earlier edition",
      '{"home":"Bản Rọi","sent":"x"}',
      { base: {}, values: { home: "Bản Rọi", sent: "x" }, sent: false },
    ],
    ["broken", "{", null],
    ["of no form", "[1]", null],
  ])("%s are read as far as they say something", (_, text, kept) => {
    store.set("draft/d/khai-2", text);
    expect(findKeptValues("d", "khai-2")).toEqual(kept);
  });
});
