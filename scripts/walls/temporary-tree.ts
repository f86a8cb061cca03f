import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Lays out `files` (path → text) in a new folder and lends its path to `work`; the folder is gone afterwards. */
export async function withTree<T>(
  files: Record<string, string>,
  work: (root: string) => T | Promise<T>,
): Promise<T> {
  const root = mkdtempSync(path.join(tmpdir(), "motcua-walls-"));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    }
    return await work(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
