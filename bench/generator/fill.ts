import { Worker } from "node:worker_threads";
import pg from "pg";
import { prisma } from "@/lib/platform/db/prisma";
import { env } from "@/lib/platform/env";
import { type GenerateOptions, readGenerateOptions } from "../options";
import { catchUpFigures } from "./catch-up-figures";
import { writeCitizens } from "./citizens";
import { readCounters } from "./counter-tables";
import type { Progress, Work } from "./history-worker";
import { type BenchPerson, peopleOf } from "./people";
import { storeSampleFiles } from "./sample-files";
import { loadScene } from "./scene";
import { withoutSecondaryIndexes } from "./secondary-indexes";
import { cutShards, dealShards } from "./shards";
import { signHistory } from "./sign-history";

const startedAt = performance.now();
const options = readGenerateOptions(process.argv.slice(2));
const client = new pg.Client({ connectionString: env.DATABASE_URL });

try {
  await client.connect();
  const done = await fill(options);
  const seconds = (performance.now() - startedAt) / 1000;
  console.log(`${done.dossiers} dossiers, ${done.events} events in ${seconds.toFixed(0)} s`);
} finally {
  await client.end();
  await prisma.$disconnect();
}

async function refuseSecondHistory(first: BenchPerson): Promise<void> {
  const { rows } = await client.query("SELECT 1 FROM account WHERE personal_id = $1", [first.personalId]);
  if (rows.length > 0) throw new Error("This data folder already holds a history: choose another --data.");
}

async function fill({ dossiers, seed, now, workers }: GenerateOptions): Promise<Progress> {
  const person = peopleOf(seed);
  await refuseSecondHistory(person(0));
  const scene = await loadScene(now);
  const citizens = await writeCitizens(client, dossiers, seed, person);
  const files = await storeSampleFiles(client);
  const counters = await readCounters(client);
  const common = { databaseUrl: env.DATABASE_URL, scene, now, files, counters, seed, ...citizens };
  const shards = cutShards(scene, seed);
  const total: Progress = { dossiers: 0, events: 0 };
  await withoutSecondaryIndexes(client, async () => {
    const hands = dealShards(shards, workers);
    const works = hands.map(
      (hand): Work => ({
        ...common,
        shards: hand.map((shard) => ({
          shard,
          dossiers: Math.round(shard.weight * dossiers),
          seed: seed * 1_000 + shards.indexOf(shard),
        })),
      }),
    );
    await Promise.all(works.map((work) => runWorker(work, (step) => report(total, step, dossiers))));
    console.log("Building indexes…");
  });
  await client.query("VACUUM ANALYZE");
  const figures = await catchUpFigures();
  const rate = Math.round(figures.events / figures.seconds);
  console.log(`Figures: ${figures.events} events in ${figures.seconds.toFixed(0)} s, ${rate}/s`);
  const signed = await signHistory();
  console.log(`Signed days: ${signed.days} in ${signed.seconds.toFixed(0)} s`);
  return total;
}

function report(total: Progress, step: Progress, wanted: number): void {
  total.dossiers += step.dossiers;
  total.events += step.events;
  const seconds = (performance.now() - startedAt) / 1000;
  const share = ((100 * total.dossiers) / wanted).toFixed(1);
  const rate = Math.round(total.dossiers / seconds);
  console.log(`${share} %  ${total.dossiers} dossiers, ${total.events} events, ${rate} dossiers/s`);
}

function runWorker(work: Work, onProgress: (progress: Progress) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./history-worker.ts", import.meta.url), { workerData: work });
    worker.on("message", onProgress);
    worker.on("error", reject);
    worker.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`worker ended with ${code}`))));
  });
}
