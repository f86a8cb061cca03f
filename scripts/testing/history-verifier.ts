import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

export type Verdict = {
  ok: boolean;
  code?: string;
  seq?: number;
  on?: string;
  events?: number;
  signedEvents?: number;
  signedOn?: string | null;
  days?: number;
  keys?: string[];
};

type Verifier = {
  verifyHistory(data: unknown, trusted?: readonly string[] | null): Promise<Verdict>;
  canonicalJson(value: unknown): string;
};

export const VERIFIER_FILE = new URL("../../public/kiem-tra-lich-su.mjs", import.meta.url).pathname;

/** The verifier that everybody can download, as it is. */
export const verifier = (await import(pathToFileURL(VERIFIER_FILE).href)) as Verifier;

/** The names of all problems that the verifier knows. */
export function verifierProblems(): string[] {
  const text = readFileSync(VERIFIER_FILE, "utf8");
  const meanings = /const MEANING = \{([^}]*)\}/.exec(text)?.[1] ?? "";
  return [...meanings.matchAll(/^\s*([A-Z_]+):/gm)].map((match) => match[1] ?? "");
}
