import path from "node:path";
import { parseArgs } from "node:util";

/** What to generate; the same options give the same dossiers. */
export interface GenerateOptions {
  dossiers: number;
  dataFolder: string;
  seed: number;
  /** The moment at which the history ends. */
  now: Date;
  workers: number;
}

const usage =
  "npm run bench:generate -- --dossiers N --data DIR [--seed 1] [--now 2026-11-22T08:00:00Z] [--workers 2]";

/** Reads the command line; throws an `Error` with the usage when something is wrong. */
export function readGenerateOptions(args: readonly string[]): GenerateOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      dossiers: { type: "string", default: "10000" },
      data: { type: "string" },
      seed: { type: "string", default: "1" },
      now: { type: "string", default: new Date().toISOString() },
      workers: { type: "string", default: "2" },
    },
  });
  const whole = (text: string) => (/^\d+$/.test(text) && Number(text) > 0 ? Number(text) : fail());
  const now = new Date(values.now);
  if (!values.data || Number.isNaN(now.getTime())) fail();
  return {
    dossiers: whole(values.dossiers),
    dataFolder: path.resolve(values.data ?? ""),
    seed: whole(values.seed),
    now,
    workers: whole(values.workers),
  };
}

function fail(): never {
  throw new Error(usage);
}
