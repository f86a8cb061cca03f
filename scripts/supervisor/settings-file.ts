import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Environment } from "./environment.ts";

const NAME = "settings.json";

/** Keeps the settings of the running installation for tools started beside it. It holds secrets: for us alone. */
export function writeSettings(dataFolder: string, environment: Environment): void {
  writeFileSync(path.join(dataFolder, NAME), JSON.stringify(environment, null, 2), { mode: 0o600 });
}

/** The settings that `up` last ran with on this folder; undefined when it never did. */
export function readSettings(dataFolder: string): Environment | undefined {
  const file = path.join(dataFolder, NAME);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}
