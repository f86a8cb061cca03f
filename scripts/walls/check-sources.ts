import type { SourceFile } from "./read-sources.ts";
import type { Violation } from "./violation.ts";

const LONGEST_FILE = 400;
const SERVER_SIDE = /^lib\/[^/]+\/(queries|commands|ledger)\/|^lib\/[^/]+\/access\.ts$/;
const DOMAIN = /^lib\/[^/]+\/domain\//;
const IMPURE =
  /\bDate\.now\(|\bnew Date(?!\w|\([^)])|\bMath\.random\(|\brandom(?:UUID|Bytes|Int)\b|\bgetRandomValues\(|\bperformance\.now\(/;
const EMPTY_WORDS = /(?:^|[/-])(?:utils?|helpers?|common|misc|shared)(?:[/.-]|$)/;

/** Rules about single files that neither the compiler, Biome nor the import table knows. */
export function checkSources(files: SourceFile[]): Violation[] {
  return files.flatMap((file) => [
    ...serverOnlyFirst(file),
    ...noClientPages(file),
    ...pureDomain(file),
    ...fileSize(file),
    ...names(file),
  ]);
}

function serverOnlyFirst(file: SourceFile): Violation[] {
  if (!SERVER_SIDE.test(file.path) || isTest(file)) return [];
  if (/^import ["']server-only["'];/.test(file.code)) return [];
  return [{ wall: "server-only-first", file: file.path, message: 'must begin with import "server-only"' }];
}

function noClientPages(file: SourceFile): Violation[] {
  if (!/^app\/.*\b(page|layout)\.tsx$/.test(file.path)) return [];
  if (!/^["']use client["'];/.test(file.code)) return [];
  return [{ wall: "no-client-pages", file: file.path, message: "a page or layout renders on the server" }];
}

function pureDomain(file: SourceFile): Violation[] {
  const found = DOMAIN.test(file.path) && !isTest(file) ? IMPURE.exec(file.code) : null;
  if (!found) return [];
  return [{ wall: "domain-without-clock", file: file.path, message: `reads clock or chance: ${found[0]}` }];
}

function fileSize(file: SourceFile): Violation[] {
  const lines = file.text.trimEnd().split("\n").length;
  if (lines <= LONGEST_FILE) return [];
  return [{ wall: "file-size", file: file.path, message: `${lines} lines, at most ${LONGEST_FILE}` }];
}

function names(file: SourceFile): Violation[] {
  const found = EMPTY_WORDS.exec(file.path);
  if (!found) return [];
  return [{ wall: "telling-names", file: file.path, message: "the name does not say what is inside" }];
}

function isTest(file: SourceFile): boolean {
  return /\.test\.tsx?$/.test(file.path);
}
