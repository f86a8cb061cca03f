import { beforeAll, describe, expect, it } from "vitest";
import type { BulkOutcome } from "@/lib/dossiers/domain/bulk-action";
import { getQueuePage } from "@/lib/dossiers/queries/get-queue-page";
import { bulkInput } from "@/lib/dossiers/schemas/bulk-input";
import { queueInput } from "@/lib/dossiers/schemas/queue-inputs";
import { agenciesFor } from "@/lib/organization/domain/unit-tree";
import { prisma } from "@/lib/platform/db/prisma";
import { clockAt, type DeskScene, type Officer, setDeskScene } from "@/scripts/testing/desk-scene";
import { acceptDossier } from "./accept-dossier";
import { actInBulk } from "./act-in-bulk";

let scene: DeskScene;
let reception: Officer;
let colleague: Officer;

const nine = clockAt("2026-03-02 09:00");

beforeAll(async () => {
  scene = await setDeskScene();
  const office = scene.officeOf(scene.commune.id).id;
  reception = await scene.officer("RECEPTION", office);
  colleague = await scene.officer("CENTRE_HEAD", office);
});

async function fileSome(count: number) {
  const dossiers: { dossierId: string; version: number }[] = [];
  for (let index = 0; index < count; index += 1) {
    dossiers.push({ dossierId: await scene.file("1.001193"), version: 1 });
  }
  return dossiers;
}

const kinds = (outcomes: readonly BulkOutcome[]) => outcomes.map(({ kind }) => kind);

function acceptAll(actor: Officer, dossiers: { dossierId: string; version: number }[]) {
  return actInBulk(actor, bulkInput.parse({ action: "accept", dossiers }), nine);
}

describe("an act on many dossiers", () => {
  it("is done on each, with what came of it, and the list offers it before and not after", async () => {
    const dossiers = await fileSome(3);
    const before = await getQueuePage(reception, queueInput.parse({ hang: "cho-tiep-nhan" }), nine);
    for (const { dossierId, version } of dossiers) {
      const row = before.rows.find(({ id }) => id === dossierId);
      expect(row).toMatchObject({ version, acts: ["accept"] });
    }
    const outcomes = await acceptAll(reception, dossiers);
    expect(outcomes.map(({ dossierId }) => dossierId)).toEqual(dossiers.map(({ dossierId }) => dossierId));
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({ kind: "DONE", before: false, state: "RECEIVED" });
      expect(outcome.kind === "DONE" && outcome.code).toMatch(/H37-260302-\d{4}$/);
    }
    const codes = outcomes.map((outcome) => (outcome.kind === "DONE" ? outcome.code : ""));
    expect(new Set(codes).size).toBe(3);
    const mine = await getQueuePage(reception, queueInput.parse({ hang: "viec-cua-toi" }), nine);
    expect(mine.rows.find(({ id }) => id === dossiers[0]?.dossierId)?.acts).toEqual(["forward"]);
  });

  it("sent again does nothing twice, and says what its first try did", async () => {
    const dossiers = await fileSome(2);
    const first = await acceptAll(reception, dossiers);
    const again = await acceptAll(reception, dossiers);
    expect(again).toEqual(first.map((outcome) => ({ ...outcome, before: true })));
    const events = { dossierId: { in: dossiers.map(({ dossierId }) => dossierId) }, type: "ACCEPTED" };
    expect(await prisma.dossierEvent.count({ where: events })).toBe(2);
    expect(await prisma.officialPaper.count({ where: { dossierId: events.dossierId } })).toBe(2);
  });

  it("sent twice at the same moment has one effect", async () => {
    const dossiers = await fileSome(3);
    const both = await Promise.all([acceptAll(reception, dossiers), acceptAll(reception, dossiers)]);
    expect(both.flatMap(kinds)).toEqual(Array(6).fill("DONE"));
    const ids = dossiers.map(({ dossierId }) => dossierId);
    expect(await prisma.dossierEvent.count({ where: { dossierId: { in: ids } } })).toBe(6);
  });

  it("lets one that a colleague took not hold up the others", async () => {
    const [first, taken, third] = await fileSome(3);
    if (!first || !taken || !third) throw new Error("three were filed");
    await acceptDossier(colleague, { ...taken, setCount: 1 }, nine);
    const unknown = { dossierId: "00000000-0000-7000-8000-000000000000", version: 1 };
    const outcomes = await acceptAll(reception, [first, taken, unknown, third]);
    expect(kinds(outcomes)).toEqual(["DONE", "OVERTAKEN", "REFUSED", "DONE"]);
    expect(outcomes[2]).toMatchObject({ messageKey: "notFound" });
  });

  it("is refused where the act is not theirs, and does not know what is out of sight", async () => {
    const [dossier] = await fileSome(1);
    if (!dossier) throw new Error("one was filed");
    const input = bulkInput.parse({ action: "approve", dossiers: [dossier] });
    expect(await actInBulk(reception, input, nine)).toMatchObject([
      { kind: "REFUSED", messageKey: "forbidden" },
    ]);
    const communes = agenciesFor(scene.tree, { level: "commune", function: "committee" });
    const other = communes.find(({ id }) => id !== scene.commune.id);
    const neighbour = await scene.officer("RECEPTION", scene.officeOf(other?.id ?? "").id);
    for (const action of ["accept", "returnResult"]) {
      const foreign = bulkInput.parse({ action, dossiers: [dossier] });
      expect(await actInBulk(neighbour, foreign, nine)).toMatchObject([
        { kind: "REFUSED", messageKey: "notFound" },
      ]);
    }
  });
});

describe("its input", () => {
  const dossier = { dossierId: "01931d5c-0000-7000-8000-000000000001", version: 1 };
  const wrong: Record<string, object> = {
    "nothing chosen": { action: "approve", dossiers: [] },
    "one dossier twice": { action: "approve", dossiers: [dossier, dossier] },
    "one dossier twice, once in capitals": {
      action: "approve",
      dossiers: [dossier, { ...dossier, dossierId: dossier.dossierId.toUpperCase() }],
    },
    "nobody to assign to": { action: "assign", dossiers: [dossier] },
    "an act of its own form": { action: "refuseReception", dossiers: [dossier] },
  };
  it.each(Object.entries(wrong))("refuses %s", (_name, input) => {
    expect(bulkInput.safeParse(input).success).toBe(false);
  });
});
