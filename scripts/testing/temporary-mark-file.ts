import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";

/** A place for the mark of the last published day, in a folder that is removed after the tests. */
export function temporaryMarkFile(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "motcua-mark-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return path.join(folder, "mark.json");
}
