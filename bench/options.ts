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

/** How many act at once, on how many dossiers, and for how long; `processes` run beside one another. */
export interface StressOptions {
  dataFolder: string;
  seconds: number;
  officers: number;
  dossiers: number;
  processes: number;
  seed: number;
}

/** Reads the command line; throws an `Error` with the usage when something is wrong. */
export function readStressOptions(args: readonly string[]): StressOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: "string" },
      seconds: { type: "string", default: "60" },
      officers: { type: "string", default: "50" },
      dossiers: { type: "string", default: "100" },
      processes: { type: "string", default: "3" },
      seed: { type: "string", default: "1" },
    },
  });
  const { data, seconds, officers, dossiers, processes, seed } = values;
  const numbers = [seconds, officers, dossiers, processes, seed].map(Number);
  if (!data || numbers.some((number) => !Number.isInteger(number) || number < 1)) {
    throw new Error(
      "npm run bench:stress -- --data DIR [--seconds 60] [--officers 50] [--dossiers 100] [--processes 3] [--seed 1]",
    );
  }
  return {
    dataFolder: path.resolve(data),
    seconds: Number(seconds),
    officers: Number(officers),
    dossiers: Number(dossiers),
    processes: Number(processes),
    seed: Number(seed),
  };
}
