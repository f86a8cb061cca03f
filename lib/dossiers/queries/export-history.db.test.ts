import { generateKeyPairSync } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SYSTEM_ACTOR } from "@/lib/accounts/domain/assert-system";
import { publishHistoryDay } from "@/lib/audit/commands/publish-history-day";
import { acceptDossier } from "@/lib/dossiers/commands/accept-dossier";
import { forwardDossier } from "@/lib/dossiers/commands/forward-dossier";
import { hashEvent } from "@/lib/dossiers/domain/event-chain";
import { linkOf } from "@/lib/dossiers/ledger/verify-dossier";
import { prisma } from "@/lib/platform/db/prisma";
import { NotFoundError } from "@/lib/platform/errors/app-error";
import {
  clockAt,
  type DeskScene,
  makeCitizen,
  type Officer,
  setDeskScene,
} from "@/scripts/testing/desk-scene";
import { verifier } from "@/scripts/testing/history-verifier";
import { settleStream } from "@/scripts/testing/settle-stream";
import { temporaryMarkFile } from "@/scripts/testing/temporary-mark-file";
import { exportHistory } from "./export-history";

const key = generateKeyPairSync("ed25519").privateKey;
const markFile = temporaryMarkFile();
const NOTE = "Gia đình khó khăn, xem kỹ giúp";
let scene: DeskScene;
let reception: Officer;
let dossierId: string;

beforeAll(async () => {
  scene = await setDeskScene();
  reception = await scene.officer("RECEPTION", scene.officeOf(scene.commune.id).id);
  dossierId = await scene.file("1.001193");
  await acceptDossier(reception, { dossierId, version: 1, setCount: 1 }, clockAt("2026-03-02 09:00"));
  await forwardDossier(reception, { dossierId, version: 2, note: NOTE }, clockAt("2026-03-03 09:00"));
});
afterAll(() => prisma.$disconnect());

const read = async (actor: Parameters<typeof exportHistory>[0]) =>
  JSON.parse(JSON.stringify((await exportHistory(actor, dossierId)).history));

async function publish(localTime: string): Promise<string | null> {
  await settleStream();
  return publishHistoryDay(SYSTEM_ACTOR, { key, markFile }, clockAt(localTime));
}

describe("exportHistory", () => {
  it("verifies before anything is published", async () => {
    expect(await verifier.verifyHistory(await read(scene.citizen))).toMatchObject({
      ok: true,
      events: 3,
      signedEvents: 0,
    });
  });

  it("verifies with the signed days, for the applicant and for an officer", async () => {
    expect(await publish("2026-03-03 23:00")).toBe("2026-03-02");
    const signed = { ok: true, events: 3, signedEvents: 2, signedOn: "2026-03-02" };
    expect(await verifier.verifyHistory(await read(scene.citizen))).toMatchObject(signed);
    expect(await publish("2026-03-04 00:01")).toBe("2026-03-03");
    for (const actor of [scene.citizen, reception]) {
      expect(await verifier.verifyHistory(await read(actor))).toMatchObject({ signedEvents: 3, days: 2 });
    }
  });

  it("withholds notes between officers from the applicant alone", async () => {
    expect(JSON.stringify(await read(scene.citizen))).not.toContain(NOTE);
    expect(JSON.stringify(await read(reception))).toContain(NOTE);
    const events: object[] = (await read(scene.citizen)).events;
    expect(events.map((event) => "payload" in event)).toEqual([true, true, false]);
  });

  it("holds no name, number or address of anybody", async () => {
    const text = JSON.stringify(await read(scene.citizen));
    for (const personal of ["Nông", "020190000001", "0912345678", "Cán bộ"])
      expect(text).not.toContain(personal);
  });

  it("does not exist for others", async () => {
    const stranger = await makeCitizen("020190000002", "Lý Thị Khác");
    const elsewhere = [...scene.tree.byId.values()].find((unit) => unit.agencyId !== scene.commune.agencyId);
    const other = await scene.officer("RECEPTION", elsewhere?.id ?? "");
    for (const actor of [stranger, other]) {
      await expect(exportHistory(actor, dossierId)).rejects.toThrow(NotFoundError);
    }
  });

  it("shows what the owner of the database altered after publication, even when all hashes are made anew", async () => {
    const event = await prisma.dossierEvent.findFirstOrThrow({ where: { dossierId, seq: 3 } });
    const at = new Date("2026-03-02T03:00:00Z");
    const hash = hashEvent(event.prevHash, { ...linkOf(event), at: at.toISOString() });
    await prisma.$transaction([
      prisma.$executeRaw`ALTER TABLE dossier_event DISABLE TRIGGER ALL`,
      prisma.dossierEvent.update({ where: { id: event.id }, data: { at, hash } }),
      prisma.$executeRaw`ALTER TABLE dossier_event ENABLE TRIGGER ALL`,
    ]);
    const verdict = await verifier.verifyHistory(await read(scene.citizen));
    expect(verdict).toEqual({ ok: false, code: "PROOF", seq: 3, on: "2026-03-03" });
  });
});
