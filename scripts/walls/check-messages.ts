import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Violation } from "./violation.ts";

const LANGUAGES = ["vi", "en"] as const;
type Catalogue = Map<string, string>;

/** Every namespace exists in both languages with the same keys, no empty sentence and the same placeholders. */
export function checkMessages(root: string): Violation[] {
  const folder = path.join(root, "messages");
  if (!existsSync(folder)) return [];
  const names = new Set(LANGUAGES.flatMap((language) => readdirSync(path.join(folder, language))));
  return [...names].sort().flatMap((name) => checkNamespace(root, name));
}

function checkNamespace(root: string, name: string): Violation[] {
  const files = LANGUAGES.map((language) => path.posix.join("messages", language, name));
  const [vi, en] = files.map((file) => readCatalogue(root, file));
  const [viFile = "", enFile = ""] = files;
  if (!vi || !en) return [problem(vi ? enFile : viFile, "is missing; the other language has it")];
  return [
    ...lacking(enFile, en, vi),
    ...lacking(viFile, vi, en),
    ...empty(viFile, vi),
    ...empty(enFile, en),
    ...placeholders(enFile, vi, en),
  ];
}

function readCatalogue(root: string, file: string): Catalogue | undefined {
  const full = path.join(root, file);
  return existsSync(full) ? flatten(JSON.parse(readFileSync(full, "utf8"))) : undefined;
}

function flatten(value: unknown, prefix = "", into: Catalogue = new Map()): Catalogue {
  if (typeof value !== "object" || value === null) return into.set(prefix, String(value));
  for (const [key, child] of Object.entries(value)) flatten(child, prefix ? `${prefix}.${key}` : key, into);
  return into;
}

function lacking(file: string, own: Catalogue, other: Catalogue): Violation[] {
  return [...other.keys()].filter((key) => !own.has(key)).map((key) => problem(file, `lacks ${key}`));
}

function empty(file: string, catalogue: Catalogue): Violation[] {
  return [...catalogue]
    .filter(([, text]) => text.trim() === "")
    .map(([key]) => problem(file, `${key} is empty`));
}

function placeholders(file: string, vi: Catalogue, en: Catalogue): Violation[] {
  return [...en]
    .filter(([key, text]) => vi.has(key) && namesIn(text) !== namesIn(vi.get(key) ?? ""))
    .map(([key]) => problem(file, `${key} has other placeholders than in Vietnamese`));
}

/** Names of `{name}`, `{name, plural, …}` and `<tag>` in a message. */
function namesIn(text: string): string {
  const found = [...text.matchAll(/\{\s*(\w+)\s*[,}]|<(\w+)>/g)].map((match) => match[1] ?? match[2]);
  return [...new Set(found)].sort().join(" ");
}

function problem(file: string, message: string): Violation {
  return { wall: "messages-complete", file, message };
}
