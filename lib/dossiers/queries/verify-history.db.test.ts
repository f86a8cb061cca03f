import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { DossierChange } from "@/lib/dossiers/domain/dossier-projection";
import { hashContent, hashEvent } from "@/lib/dossiers/domain/event-chain";
import { fixedClock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { loadReference } from "@/prisma/seed/load-reference";
import { addStep, type Filed, fileDossier } from "@/scripts/testing/filed-dossier";
import { at } from "@/scripts/testing/published-calendar";
import { verifyHistory } from "./verify-history";

const BIRTH = { procedureCode: "1.001193", unitKey: "2020/area/06184" };
const ON = "2026-10-05";
let bad: Filed;

beforeAll(async () => {
  await loadReference("2020", fixedClock("2026-11-22T03:00:00Z"));
  await fileAccepted();
});
beforeEach(async () => {
  bad = await fileAccepted();
  expect((await verifyHistory()).problem).toBeNull();
});
afterAll(() => prisma.$disconnect());

async function fileAccepted(): Promise<Filed> {
  const filed = await fileDossier(BIRTH);
  const change = { state: "RECEIVED", acceptedOn: ON, dueOn: "2026-10-09", code: filed.dossierId } as const;
  await addStep(filed, { type: "ACCEPTED", on: ON, change });
  await addStep(filed, { type: "WITHDRAWAL_ASKED", on: ON, change: { state: "WITHDRAW_ASKED" } });
  return filed;
}

/** What only somebody with the keys of the database can do: switch the guard off. */
async function tamper(...statements: string[]): Promise<void> {
  await prisma.$transaction(
    [
      "ALTER TABLE dossier_event DISABLE TRIGGER ALL",
      ...statements,
      "ALTER TABLE dossier_event ENABLE ALWAYS TRIGGER dossier_event_append_only",
      "ALTER TABLE dossier_event ENABLE ALWAYS TRIGGER dossier_event_no_truncate",
    ].map((statement) => prisma.$executeRawUnsafe(statement)),
  );
}

const event = (seq: number) => `WHERE dossier_id = '${bad.dossierId}' AND seq = ${seq}`;
const row = () => `WHERE id = '${bad.dossierId}'`;

async function expectProblem(problem: { kind: string; seq: number | null; field?: string }): Promise<void> {
  expect((await verifyHistory()).problem).toEqual({ ...problem, dossierId: bad.dossierId });
  await tamper(`DELETE FROM dossier_event WHERE dossier_id = '${bad.dossierId}'`);
  await removeRow(bad.dossierId);
}

async function removeRow(id: string): Promise<void> {
  await prisma.dossierPaper.deleteMany({ where: { dossierId: id } });
  await prisma.dossierAgency.deleteMany({ where: { dossierId: id } });
  await prisma.dossier.deleteMany({ where: { id } });
}

describe("the database", () => {
  it.each(["UPDATE dossier_event SET type = 'X'", "DELETE FROM dossier_event", "TRUNCATE dossier_event"])(
    "refuses %s",
    async (statement) => {
      await expect(prisma.$executeRawUnsafe(statement)).rejects.toThrow("append-only");
    },
  );
});

describe("verifyHistory", () => {
  it("counts what it has verified", async () => {
    const dossiers = await prisma.dossier.count();
    expect(await verifyHistory()).toEqual({ dossiers, events: dossiers * 3, problem: null });
  });

  it("finds an event whose content was altered", async () => {
    await tamper(
      `UPDATE dossier_event SET payload = jsonb_set(payload, '{change,dueOn}', '"2026-12-31"') ${event(2)}`,
    );
    await expectProblem({ kind: "HASH", seq: 2 });
  });

  it("finds an event whose actor was altered", async () => {
    await tamper(`UPDATE dossier_event SET actor_role = 'SIGNER' ${event(3)}`);
    await expectProblem({ kind: "HASH", seq: 3 });
  });

  it("finds an event altered and hashed again by what follows it", async () => {
    const link = await prisma.dossierEvent.findUniqueOrThrow({
      where: { dossierId_seq: { dossierId: bad.dossierId, seq: 2 } },
    });
    const payload = link.payload as never;
    const actor = { kind: "SYSTEM", accountId: null, postId: null, unitId: null, role: null } as const;
    const { salt } = link;
    const altered = { dossierId: bad.dossierId, seq: 2, type: "ACCEPTED", actor, payload, salt } as const;
    const hash = hashEvent(link.prevHash, { ...altered, at: "2026-10-01T01:00:00.000Z" });
    await tamper(`UPDATE dossier_event SET at = '2026-10-01T01:00:00Z', hash = '${hash}' ${event(2)}`);
    await expectProblem({ kind: "LINK", seq: 3 });
  });

  it("finds a missing event in the middle", async () => {
    await tamper(`DELETE FROM dossier_event ${event(2)}`);
    await expectProblem({ kind: "SEQUENCE", seq: 3 });
  });

  it("finds a missing last event", async () => {
    await tamper(`DELETE FROM dossier_event ${event(3)}`);
    await expectProblem({ kind: "ROW", seq: null, field: "state" });
  });

  it("finds a dossier all of whose events are gone", async () => {
    await tamper(`DELETE FROM dossier_event WHERE dossier_id = '${bad.dossierId}'`);
    await expectProblem({ kind: "NO_EVENTS", seq: null });
  });

  it("finds a step the law does not allow", async () => {
    const last = await prisma.dossierEvent.findUniqueOrThrow({
      where: { dossierId_seq: { dossierId: bad.dossierId, seq: 3 } },
    });
    const actor = { kind: "SYSTEM", accountId: null, postId: null, unitId: null, role: null } as const;
    const record = { dossierId: bad.dossierId, seq: 4, at: "2026-10-06T01:00:00.000Z", actor } as const;
    const payload = {
      before: { state: "WITHDRAW_ASKED", dueOn: "2026-10-09" },
      change: { state: "RETURNED" },
      facts: {},
    } as const;
    const hash = hashEvent(last.hash, { ...record, type: "RESULT_RETURNED", payload });
    await tamper(
      `INSERT INTO dossier_event (dossier_id, seq, type, at, actor_kind, payload, prev_hash, hash) VALUES
       ('${bad.dossierId}', 4, 'RESULT_RETURNED', '${record.at}', 'SYSTEM', '${JSON.stringify(payload)}', '${last.hash}', '${hash}')`,
    );
    await expectProblem({ kind: "UNLAWFUL", seq: 4 });
  });

  it.each([
    ["due_on", "dueOn", "'2027-01-01'"],
    ["state", "state", "'RETURNED'"],
    ["holder_role", "holderRole", "'SIGNER'"],
    ["term", "term", `'{"value":1}'`],
  ])("finds a row whose %s was altered", async (column, field, value) => {
    await prisma.$executeRawUnsafe(`UPDATE dossier SET ${column} = ${value} ${row()}`);
    await expectProblem({ kind: "ROW", seq: null, field });
  });

  it.each([
    ["version = 9", "ROW_VERSION"],
    [`last_hash = '${"0".repeat(64)}'`, "ROW_HASH"],
    ["applicant_name = 'Ai Đó'", "CONTENT"],
    [`answers = '{"childName":"Tên Khác"}'`, "CONTENT"],
    [`draft_result = '{"outcome":"GRANTED"}'`, "DRAFT_RESULT"],
  ])("finds a row with %s: %s", async (change, kind) => {
    await prisma.$executeRawUnsafe(`UPDATE dossier SET ${change} ${row()}`);
    await expectProblem({ kind, seq: null });
  });

  it("finds a paper that was added without an event", async () => {
    const sha256 = hashContent("a paper");
    await prisma.storedFile.create({
      data: { sha256, sizeBytes: 1, mediaType: "application/pdf", createdAt: new Date(0) },
    });
    const paper = { id: bad.dossierId, dossierId: bad.dossierId, componentCode: "X", fileName: "x.pdf" };
    await prisma.dossierPaper.create({ data: { ...paper, sha256, round: 0, addedAt: new Date(0) } });
    await expectProblem({ kind: "CONTENT", seq: null });
  });

  it("finds a due date that does not follow from the events, though hashed like any other", async () => {
    const moved = { clockStartAt: at(`${ON} 09:00`).toISOString(), term: { value: 2, unit: "WORKING_DAY" } };
    const dueAt = at("2026-10-08 09:00").toISOString();
    await addStep(bad, {
      type: "WITHDRAWAL_DENIED",
      on: ON,
      change: { ...moved, state: "RECEIVED", dueAt, acceptedAt: moved.clockStartAt } as DossierChange,
    });
    await expectProblem({ kind: "DUE_DATE", seq: 4 });
  });

  it("finds events whose dossier is gone", async () => {
    await prisma.dossierAgency.deleteMany({ where: { dossierId: bad.dossierId } });
    await tamper(
      "ALTER TABLE dossier DISABLE TRIGGER ALL",
      `DELETE FROM dossier ${row()}`,
      "ALTER TABLE dossier ENABLE TRIGGER ALL",
    );
    await expectProblem({ kind: "WITHOUT_DOSSIER", seq: 1 });
  });
});
