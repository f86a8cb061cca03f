import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

const SKIPPED = new Set(["node_modules", ".next", ".data", "generated"]);

/** A hash over names and contents of all files at or under `paths`, tests excepted; missing ones count as empty. */
export function sourceHash(root: string, paths: string[]): string {
  const hash = createHash("sha256");
  for (const each of paths) addTo(hash, root, each);
  return hash.digest("hex");
}

function addTo(hash: ReturnType<typeof createHash>, root: string, relative: string): void {
  const full = path.join(root, relative);
  if (!existsSync(full)) return;
  if (statSync(full).isFile()) {
    if (!/\.test\.tsx?$/.test(relative)) hash.update(`${relative}\0`).update(readFileSync(full)).update("\0");
    return;
  }
  for (const name of readdirSync(full).sort()) {
    if (!SKIPPED.has(name)) addTo(hash, root, path.join(relative, name));
  }
}
