import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseSync, printSync } from "@swc/core";

export interface SourceFile {
  /** Path from the root of the project, with `/`. */
  path: string;
  text: string;
  /** The same program printed anew: no comments, one way of writing each thing. */
  code: string;
}

const ROOTS = ["app", "components", "lib"];
const SKIPPED = new Set(["node_modules", ".next", "generated"]);

/** All TypeScript of the product under `root`, tests included. */
export function readSources(root: string): SourceFile[] {
  return ROOTS.flatMap((each) => filesUnder(root, each)).map((file) => {
    const text = readFileSync(path.join(root, file), "utf8");
    return { path: file, text, code: withoutComments(text, file.endsWith(".tsx")) };
  });
}

/** Files below `folder` that are TypeScript. */
function filesUnder(root: string, folder: string): string[] {
  const full = path.join(root, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const relative = path.posix.join(folder, entry.name);
      if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : filesUnder(root, relative);
      return /\.tsx?$/.test(entry.name) ? [relative] : [];
    });
}

function withoutComments(text: string, tsx: boolean): string {
  return printSync(parseSync(text, { syntax: "typescript", tsx, target: "es2024", comments: false })).code;
}
