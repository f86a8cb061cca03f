import path from "node:path";
import { parseArgs } from "node:util";
import type { Environment } from "./environment.ts";
import { StartupError } from "./startup-error.ts";

export interface UpOptions {
  port: number;
  /** Address to listen on; all of them when absent. */
  host?: string;
  dataFolder: string;
  /** The caller named the folder; it is then never replaced by another. */
  dataFolderGiven: boolean;
  structure: "2020" | "2025";
  mode: "demo" | "install";
  development: boolean;
  /** Server to use instead of the embedded one. */
  databaseUrl?: string;
  /** The owner of the tables on that server, when the application runs under a role of its own. */
  ownerUrl?: string;
}

const usage =
  "npm run up -- [--port 3000] [--host ADDRESS] [--data DIR] [--structure 2020|2025] [--install | --demo]";

/** Reads the command line and the environment; relative folders count from where the command was called. */
export function readUpOptions(args: string[], environment: Environment): UpOptions {
  const values = parse(args);
  const port = Number(values.port ?? environment.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw wrong("--port");
  const structure = values.structure ?? "2020";
  if (structure !== "2020" && structure !== "2025") throw wrong("--structure");
  const databaseUrl = environment.DATABASE_URL || undefined;
  if (databaseUrl && !/^postgres(ql)?:\/\/./.test(databaseUrl)) throw wrong("DATABASE_URL");
  const ownerUrl = environment.DATABASE_OWNER_URL || undefined;
  if (ownerUrl && !(databaseUrl && /^postgres(ql)?:\/\/./.test(ownerUrl))) throw wrong("DATABASE_OWNER_URL");
  const install = values.install || (databaseUrl !== undefined && !values.demo);
  return {
    port,
    host: values.host,
    dataFolder: path.resolve(environment.CALLER_FOLDER ?? ".", values.data ?? ".data"),
    dataFolderGiven: values.data !== undefined,
    structure,
    mode: install ? "install" : "demo",
    development: values.dev ?? false,
    databaseUrl,
    ownerUrl,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        port: { type: "string" },
        host: { type: "string" },
        data: { type: "string" },
        structure: { type: "string" },
        install: { type: "boolean" },
        demo: { type: "boolean" },
        dev: { type: "boolean" },
      },
    }).values;
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error));
  }
}

function wrong(what: string): StartupError {
  return new StartupError(`Tham số không đúng: ${what}.\n  ${usage}`, `Wrong argument: ${what}.`);
}
