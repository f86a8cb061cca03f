import type { FilingWithProcess } from "@/lib/dossiers/ledger/get-filing";
import {
  agenciesFor,
  findUnitFor,
  getUnit,
  lineOf,
  type UnitTree,
} from "@/lib/organization/domain/unit-tree";
import { createRandom } from "./random";
import type { Scene } from "./scene";

/** One agency resolving one procedure, and its part of all dossiers. */
export type Stream = { filing: FilingWithProcess; agencyId: string; weight: number };

/** Streams whose agencies draw codes and numbers from the same counters: always one worker's work. */
export type Shard = { key: string; streams: Stream[]; weight: number };

/** Shares of the four procedures, by code; others share the rest. */
const PROCEDURE_SHARE = [0.45, 0.2, 0.2, 0.15];

/** All streams of the province, weights adding up to 1, cut so that no two shards share a counter. */
export function cutShards(scene: Scene, seed: number): Shard[] {
  const shards = new Map<string, Shard>();
  for (const stream of listStreams(scene, seed)) {
    const key = counterKeyOf(scene.tree, stream);
    const shard = shards.get(key) ?? { key, streams: [], weight: 0 };
    shard.streams.push(stream);
    shard.weight += stream.weight;
    shards.set(key, shard);
  }
  return [...shards.values()].sort((a, b) => b.weight - a.weight);
}

/** Gives the heaviest shard that is left to the worker with the least, until none is left. */
export function dealShards(shards: readonly Shard[], workers: number): Shard[][] {
  const hands = Array.from({ length: workers }, () => ({ shards: [] as Shard[], weight: 0 }));
  for (const shard of shards) {
    const lightest = hands.reduce((least, hand) => (hand.weight < least.weight ? hand : least));
    lightest.shards.push(shard);
    lightest.weight += shard.weight;
  }
  return hands.map((hand) => hand.shards);
}

function listStreams(scene: Scene, seed: number): Stream[] {
  const random = createRandom(seed);
  const streams = scene.filings.flatMap((filing, index) => {
    const agencies = agenciesFor(scene.tree, filing.process.competent);
    const weights = agencies.map(() => Math.exp(random.next() * 1.6));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const share = PROCEDURE_SHARE[index] ?? 0.1;
    return agencies.map((agency, at) => ({
      filing,
      agencyId: agency.id,
      weight: (share * (weights[at] ?? 0)) / sum,
    }));
  });
  const total = streams.reduce((sum, stream) => sum + stream.weight, 0);
  return streams.map((stream) => ({ ...stream, weight: stream.weight / total }));
}

/**
 * Codes are counted per receiving or competent agency, documents per issuing one. All of them lie in one branch of
 * the province, or share its centre.
 */
function counterKeyOf(tree: UnitTree, { filing, agencyId }: Stream): string {
  const first = filing.process.steps[0];
  const receiving = first && findUnitFor(tree, agencyId, first.unit);
  const line = lineOf(tree, receiving ? getUnit(tree, receiving.id).agencyId : agencyId);
  return (line.at(-2) ?? line[0])?.id ?? agencyId;
}
