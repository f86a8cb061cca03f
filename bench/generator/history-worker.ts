import { parentPort, workerData } from "node:worker_threads";
import pg from "pg";
import { personalColumns } from "@/lib/dossiers/ledger/compose-dossier";
import { arrivalsUntil } from "./arrivals";
import { copyRows } from "./copy-rows";
import { writeCounters } from "./counter-tables";
import { type CounterRows, Counters } from "./counters";
import { modelContent } from "./filed-contents";
import type { Journey } from "./journey";
import { indexOfficers } from "./officers";
import { peopleOf } from "./people";
import { createRandom, idAt, type Random, weightedPicker } from "./random";
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
await writeInOrder(work.shards.map(openShard));
await client.end();

/** What is told of one shard, and the chance that its rows draw from. */
type Told = { at: Date; journey: Journey; random: Random };
type OpenShard = { told: Generator<Told>; counters: Counters };

function openShard({ shard, dossiers, seed }: Work["shards"][number]): OpenShard {
  const counters = new Counters(work.scene.tree, work.counters);
  return { told: tellShard(shard, { dossiers, random: createRandom(seed), counters }), counters };
}

function* tellShard(
  shard: Shard,
  { dossiers, random, counters }: { dossiers: number; random: Random; counters: Counters },
): Generator<Told> {
  const { scene, now } = work;
  const models = new Map(
    shard.streams.map(({ filing }) => [filing.procedureVersionId, modelContent(filing, scene.tree)]),
  );
  const pickStream = weightedPicker(shard.streams, (stream) => stream.weight);
  const setting: Setting = { ...work, counters, person, officers, random };
  for (const arrival of arrivalsUntil(now, scene.calendar, dossiers, random)) {
    const { filing, agencyId } = pickStream(random);
    const model = models.get(filing.procedureVersionId);
    if (model) yield { at: arrival.at, journey: tellDossier(setting, model, agencyId, arrival), random };
  }
}

/** Writes what all shards tell in the order of its arrival, as a real table grows: no agency's rows lie together. */
async function writeInOrder(shards: OpenShard[]): Promise<void> {
  let chunk: Told[] = [];
  for (const told of mergeByTime(shards.map((shard) => shard.told))) {
    chunk.push(told);
    if (chunk.length === CHUNK) {
      await writeChunk(chunk);
      chunk = [];
    }
  }
  await writeChunk(chunk);
  for (const { counters } of shards) await writeCounters(client, counters.moved());
}

function* mergeByTime(streams: readonly Generator<Told>[]): Generator<Told> {
  const heads = streams.flatMap((stream) => {
    const first = stream.next();
    return first.done ? [] : [{ stream, next: first.value }];
  });
  while (heads.length > 0) {
    const earliest = heads.reduce((least, head) => (head.next.at < least.next.at ? head : least));
    yield earliest.next;
    const following = earliest.stream.next();
    if (following.done) heads.splice(heads.indexOf(earliest), 1);
    else earliest.next = following.value;
  }
}

async function writeChunk(chunk: readonly Told[]): Promise<void> {
  const events = chunk.flatMap(({ journey }) => journey.dossier.events);
  events.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.seq - b.seq));
  await client.query("BEGIN");
  await copyRows(
    client,
    "dossier",
    chunk.map(({ journey, random }) => dossierRow(journey, random)),
  );
  await copyRows(client, "dossier_event", events);
  await copyRows(
    client,
    "dossier_agency",
    chunk.flatMap(({ journey }) => agencyRows(journey)),
  );
  await copyRows(
    client,
    "dossier_paper",
    chunk.flatMap(({ journey, random }) => paperRows(journey, random)),
  );
  await client.query("COMMIT");
  parentPort?.postMessage({ dossiers: chunk.length, events: events.length } satisfies Progress);
}

function agencyRows({ dossier, content }: Journey) {
  const { searchName } = personalColumns({ content }).columns;
  return [...dossier.agencies].map(([agencyId, sinceAt]) => ({
    dossierId: dossier.id,
    agencyId,
    sinceAt,
    searchName,
  }));
}

function paperRows({ dossier, papers }: Journey, random: Random) {
  return papers.map((paper) => ({
    id: idAt(Date.parse(paper.addedAt), random),
    dossierId: dossier.id,
    ...paper,
  }));
}
