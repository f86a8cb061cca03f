import { afterAll, beforeAll, expect, it } from "vitest";
import { isProblem, replayChain } from "@/lib/dossiers/domain/verify-chain";
import { fixedClock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { transact } from "@/lib/platform/db/transact";
import { loadDemoAccounts } from "@/prisma/seed/demo/load-demo-accounts";
import { loadReference } from "@/prisma/seed/load-reference";
import { arrivalsUntil } from "./arrivals";
import { Counters } from "./counters";
import { modelContent } from "./filed-contents";
import type { Journey } from "./journey";
import { indexOfficers } from "./officers";
import { peopleOf } from "./people";
import { createRandom, weightedPicker } from "./random";
import { loadScene, type Scene } from "./scene";
import { cutShards } from "./shards";
import { tellDossier } from "./tell-dossier";

const now = new Date("2026-11-22T03:00:00Z");
let scene: Scene;

beforeAll(async () => {
  const clock = fixedClock(now);
  const unitIds = await loadReference("2020", clock);
  await transact((tx) => loadDemoAccounts(tx, "2020", unitIds, clock));
  scene = await loadScene(now);
});
afterAll(() => prisma.$disconnect());

function tell(count: number): Journey[] {
  const random = createRandom(5);
  const streams = cutShards(scene, 5).flatMap((shard) => shard.streams);
  const pick = weightedPicker(streams, (stream) => stream.weight);
  const setting = {
    scene,
    now,
    random,
    officers: indexOfficers(scene),
    counters: new Counters(scene.tree, { codes: [], numbers: [] }),
    files: ["a".repeat(64), "b".repeat(64)],
    accountIds: ["01900000-0000-7000-8000-000000000001"],
    person: peopleOf(5),
    peopleCount: 50,
  };
  return [...arrivalsUntil(now, scene.calendar, count, random)].map((arrival) => {
    const { filing, agencyId } = pick(random);
    return tellDossier(setting, modelContent(filing, scene.tree), agencyId, arrival);
  });
}

it("tells histories that hold, the same for the same seed, with codes that are unique", () => {
  const journeys = tell(300);
  for (const { dossier } of journeys) {
    const replay = replayChain(
      dossier.events.map(({ actorKind, actorAccountId, actorPostId, actorUnitId, actorRole, ...event }) => ({
        ...event,
        actor: {
          kind: actorKind,
          accountId: actorAccountId,
          postId: actorPostId,
          unitId: actorUnitId,
          role: actorRole,
        },
      })),
    );
    expect(isProblem(replay) ? replay : null).toBeNull();
    expect(dossier.events.every(({ at }) => at <= now.toISOString())).toBe(true);
  }
  const codes = journeys.flatMap(({ dossier }) => dossier.projection.code ?? []);
  expect(new Set(codes).size).toBe(codes.length);
  expect(tell(300).map(({ dossier }) => dossier.lastHash)).toEqual(
    journeys.map(({ dossier }) => dossier.lastHash),
  );
});
