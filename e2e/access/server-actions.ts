import { readFileSync } from "node:fs";
import path from "node:path";

const MANIFEST = path.resolve(import.meta.dirname, "../../.next/server/server-reference-manifest.json");

/** One server action of the build: anybody who knows its id can call it, whether a page shows its form or not. */
export interface ServerAction {
  id: string;
  name: string;
}

/** Every server action that the production build contains. */
export function listServerActions(): ServerAction[] {
  const manifest: { node: Record<string, { exportedName: string }> } = JSON.parse(
    readFileSync(MANIFEST, "utf8"),
  );
  const actions = Object.entries(manifest.node).map(([id, { exportedName }]) => ({ id, name: exportedName }));
  return actions.sort((a, b) => a.name.localeCompare(b.name));
}
