import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LOCALES } from "./locale";
import { MESSAGE_FILES } from "./message-files";

type Sentences = Map<string, string>;

function flatten(value: unknown, path: string, into: Sentences): Sentences {
  if (typeof value === "string") into.set(path, value);
  else
    for (const [key, child] of Object.entries(value ?? {}))
      flatten(child, path ? `${path}.${key}` : key, into);
  return into;
}

function read(locale: string, namespace: string): Sentences {
  return flatten(JSON.parse(readFileSync(`messages/${locale}/${namespace}.json`, "utf8")), "", new Map());
}

/** Names of the values that a sentence takes, e.g. `{count, plural, …}` gives "count". */
function placeholders(sentence: string): string[] {
  const names = [...sentence.matchAll(/\{\s*(\w+)\s*[,}]/g)].map((match) => match[1] ?? "");
  return [...new Set(names)].sort();
}

const namespaces = Object.keys(MESSAGE_FILES).sort();

describe("message catalogue", () => {
  it.each(LOCALES)("registers every file of %s", (locale) => {
    const files = readdirSync(`messages/${locale}`).map((file) => file.replace(/\.json$/, ""));
    expect(files.sort()).toEqual(namespaces);
  });

  it.each(namespaces)("has the same keys and values in both languages: %s", (namespace) => {
    const [vi, en] = [read("vi", namespace), read("en", namespace)];
    expect([...en.keys()].sort()).toEqual([...vi.keys()].sort());
    for (const [key, sentence] of vi) {
      expect(sentence.trim(), key).not.toBe("");
      expect(en.get(key)?.trim(), key).not.toBe("");
      expect(placeholders(en.get(key) ?? ""), key).toEqual(placeholders(sentence));
      expect(sentence, key).toBe(sentence.normalize("NFC"));
    }
  });
});
