import "server-only";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { newSecret } from "@/lib/platform/ids/new-secret";

/** The text of a small file; null when there is none. */
export function readKeptFile(file: string): string | null {
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

/**
 * Writes a small file, readable by its owner alone, in a folder that is there. Whoever reads it meanwhile, or after the
 * power failed, finds what it held before or the whole of what it holds now.
 */
export function writeKeptFile(file: string, text: string): void {
  const whole = `${file}.${newSecret(6)}`;
  try {
    writeFileSync(whole, text, { mode: 0o600, flush: true });
    renameSync(whole, file);
  } finally {
    rmSync(whole, { force: true });
  }
}
