import path from "node:path";
import { checkCommands } from "./check-commands.ts";
import { checkImports } from "./check-imports.ts";
import { checkMessages } from "./check-messages.ts";
import { checkSources } from "./check-sources.ts";
import { readSources, type SourceFile } from "./read-sources.ts";

const root = path.resolve(import.meta.dirname, "../..");
const files = readSources(root);
const violations = [
  ...(await checkImports(root)),
  ...checkSources(files),
  ...checkCommands(files),
  ...checkMessages(root),
];

for (const { wall, file, message } of violations) console.error(`${wall}: ${file} ${message}`);
console.log(`${files.length} files; ${describeSizes(files)}; ${violations.length} walls broken`);
if (violations.length > 0) process.exitCode = 1;

function describeSizes(sources: SourceFile[]): string {
  const lines = sources.map((file) => file.text.trimEnd().split("\n").length).sort((a, b) => a - b);
  const at = (share: number) => lines[Math.min(lines.length - 1, Math.floor(lines.length * share))] ?? 0;
  return `lines per file: median ${at(0.5)}, 95 % ${at(0.95)}, longest ${at(1)}`;
}
