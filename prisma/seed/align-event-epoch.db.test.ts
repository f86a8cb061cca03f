import { expect, it } from "vitest";
import { prisma } from "@/lib/platform/db/prisma";
import { transact } from "@/lib/platform/db/transact";
import { rollUpStatistics } from "@/lib/statistics/commands/roll-up-statistics";
import { clockAt, setDeskScene } from "@/scripts/testing/desk-scene";
import { alignEventEpoch } from "./align-event-epoch";

it("keeps events in order on a server restored from a dump", async () => {
  const scene = await setDeskScene();
  await prisma.$executeRaw`UPDATE event_epoch SET xid_offset = 1000000`;
  await scene.file("1.001193");
  // The dump brings the events, the new server its own low transaction numbers.
  await prisma.$executeRaw`UPDATE event_epoch SET xid_offset = 0`;
  await transact(alignEventEpoch);
  const id = await scene.file("1.001193");
  const [latest] = await prisma.dossierEvent.findMany({
    orderBy: [{ txid: "desc" }, { id: "desc" }],
    take: 1,
  });
  expect(latest?.dossierId).toBe(id);
  const before = await prisma.eventEpoch.findUniqueOrThrow({ where: { id: 1 } });
  await transact(alignEventEpoch);
  expect(await prisma.eventEpoch.findUniqueOrThrow({ where: { id: 1 } })).toEqual(before);
  // Other databases of the test server may hold the horizon back for a moment.
  const rolledUpTo = async () => {
    await rollUpStatistics({ kind: "SYSTEM" }, { batchSize: 100 }, clockAt("2026-03-02 09:00"));
    return (await prisma.statisticsWatermark.findFirstOrThrow()).eventId;
  };
  await expect.poll(rolledUpTo, { timeout: 20_000 }).toBe(latest?.id);
});
