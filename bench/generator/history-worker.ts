import { parentPort, workerData } from "node:worker_threads";
import pg from "pg";
import { arrivalsUntil } from "./arrivals";
import { copyRows } from "./copy-rows";
import { writeCounters } from "./counter-tables";
import { type CounterRows, Counters } from "./counters";
import { modelContent } from "./filed-contents";
import type { Journey } from "./journey";
import { indexOfficers } from "./officers";
import { peopleOf } from "./people";
import { createRandom, idAt, weightedPicker } from "./random";
import type { Scene } from "./scene";
import type { Shard } from "./shards";
import { dossierRow, type Setting, tellDossier } from "./tell-dossier";

/** What the main thread hands to a worker. */
export type Work = {
  databaseUrl: string;
  scene: Scene;
  shards: { shard: Shard; dossiers: number; seed: number }[];
  now: Date;
  files: string[];
  accountIds: string[];
  peopleCount: number;
  counters: CounterRows;
  seed: number;
};

export type Progress = { dossiers: number; events: number };

/** Dossiers written together: events of so many are mixed by time, as they are in a real table. */
const CHUNK = 2_000;

const work = workerData as Work;
const client = new pg.Client({ connectionString: work.databaseUrl });
await client.connect();
// References are right by construction; checking each of millions again would take longer than writing them.
await client.query("SET session_replication_role = replica; SET synchronous_commit = off");
const person = peopleOf(work.seed);
const officers = indexOfficers(work.scene);
for (const { shard, dossiers, seed } of work.shards) await writeShard(shard, dossiers, seed);
await client.end();

async function writeShard(shard: Shard, dossiers: number, seed: number): Promise<void> {
  const { scene, now } = work;
  const random = createRandom(seed);
  const counters = new Counters(scene.tree, work.counters);
  const models = new Map(
    shard.streams.map(({ filing }) => [filing.procedureVersionId, modelContent(filing, scene.tree)]),
  );
  const pickStream = weightedPicker(shard.streams, (stream) => stream.weight);
  const setting: Setting = { ...work, counters, person, officers, random };
  let chunk: Journey[] = [];
  for (const arrival of arrivalsUntil(now, scene.calendar, dossiers, random)) {
    const { filing, agencyId } = pickStream(random);
    const model = models.get(filing.procedureVersionId);
    if (model) chunk.push(tellDossier(setting, model, agencyId, arrival));
    if (chunk.length === CHUNK) {
      await writeChunk(chunk, random);
      chunk = [];
    }
  }
  await writeChunk(chunk, random);
  await writeCounters(client, counters.moved());
}

async function writeChunk(chunk: readonly Journey[], random: ReturnType<typeof createRandom>): Promise<void> {
  const events = chunk.flatMap(({ dossier }) => dossier.events);
  events.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.seq - b.seq));
  await client.query("BEGIN");
  await copyRows(
    client,
    "dossier",
    chunk.map((journey) => dossierRow(journey, random)),
  );
  await copyRows(client, "dossier_event", events);
  await copyRows(client, "dossier_agency", chunk.flatMap(agencyRows));
  await copyRows(
    client,
    "dossier_paper",
    chunk.flatMap((journey) => paperRows(journey, random)),
  );
  await client.query("COMMIT");
  parentPort?.postMessage({ dossiers: chunk.length, events: events.length } satisfies Progress);
}

function agencyRows({ dossier }: Journey) {
  return [...dossier.agencies].map(([agencyId, sinceAt]) => ({ dossierId: dossier.id, agencyId, sinceAt }));
}

function paperRows({ dossier, papers }: Journey, random: ReturnType<typeof createRandom>) {
  return papers.map((paper) => ({
    id: idAt(Date.parse(paper.addedAt), random),
    dossierId: dossier.id,
    ...paper,
  }));
}
