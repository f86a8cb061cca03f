import { beforeAll, describe, expect, it } from "vitest";
import { composeControlSheet } from "@/lib/dossiers/ledger/compose-control-sheet";
import { getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { getDeskDossier } from "@/lib/dossiers/queries/get-desk-dossier";
import { getOwnDossier } from "@/lib/dossiers/queries/get-own-dossier";
import { getQueuePage } from "@/lib/dossiers/queries/get-queue-page";
import { renderControlSheet } from "@/lib/dossiers/queries/render-control-sheet";
import { renderProcessingHistory } from "@/lib/dossiers/queries/render-processing-history";
import { verifyHistory } from "@/lib/dossiers/queries/verify-history";
import type { ConsultInput } from "@/lib/dossiers/schemas/part-inputs";
import { queueInput } from "@/lib/dossiers/schemas/queue-inputs";
import { findUnitFor, type UnitNode } from "@/lib/organization/domain/unit-tree";
import { prisma } from "@/lib/platform/db/prisma";
import { ForbiddenError, NotFoundError } from "@/lib/platform/errors/app-error";
import { clockAt, type DeskScene, type Officer, setDeskScene } from "@/scripts/testing/desk-scene";
import { acceptDossier } from "./accept-dossier";
import { answerPart } from "./answer-part";
import { claimDossier } from "./claim-dossier";
import { consultUnits } from "./consult-units";
import { endConsultation } from "./end-consultation";
import { forwardDossier } from "./forward-dossier";
import { receivePart } from "./receive-part";

let scene: DeskScene;
let reception: Officer;
let specialist: Officer;
let head: Officer;
let social: UnitNode;
let finance: UnitNode;
let socialOfficer: Officer;
let financeOfficer: Officer;

beforeAll(async () => {
  scene = await setDeskScene();
  const { commune, tree } = scene;
  const division = (functionCode: string) => {
    const unit = findUnitFor(tree, commune.id, { climbTo: "district", function: functionCode });
    if (!unit) throw new Error(`no ${functionCode}`);
    return unit;
  };
  social = division("ldtbxh");
  finance = division("tckh");
  reception = await scene.officer("RECEPTION", scene.officeOf(commune.id).id);
  specialist = await scene.officer("SPECIALIST", commune.id);
  head = await scene.officer("SIGNER", commune.id);
  socialOfficer = await scene.officer("SPECIALIST", social.id);
  financeOfficer = await scene.officer("DIV_HEAD", finance.id);
});

const row = (id: string) => prisma.dossier.findUniqueOrThrow({ where: { id } });
const act = async (dossierId: string) => ({ dossierId, version: (await row(dossierId)).version });

async function appraised(): Promise<string> {
  const id = await scene.file("1.001776");
  await acceptDossier(reception, { ...(await act(id)), setCount: 1 }, clockAt("2026-03-02 09:00"));
  await forwardDossier(reception, { ...(await act(id)), note: null }, clockAt("2026-03-02 09:05"));
  await claimDossier(specialist, await act(id), clockAt("2026-03-02 09:10"));
  return id;
}

const asked = (kind: ConsultInput["kind"], ...units: UnitNode[]): Pick<ConsultInput, "kind" | "parts"> => ({
  kind,
  parts: units.map((unit, index) => ({
    unitId: unit.id,
    request: index === 0 ? "Xác nhận mức trợ cấp" : null,
    days: 2,
  })),
});

async function consulted(kind: ConsultInput["kind"] = "OPINION"): Promise<string> {
  const id = await appraised();
  const input = { ...(await act(id)), ...asked(kind, social, finance) };
  await consultUnits(specialist, input, clockAt("2026-03-03 09:00"));
  return id;
}

describe("opinions of other units", () => {
  it("are asked of several at once, each with its own letter, term and place in its queue", async () => {
    const id = await consulted();
    expect(await row(id)).toMatchObject({ state: "CONSULTING", holderAccountId: specialist.accountId });
    const parts = await prisma.dossierPart.findMany({ where: { dossierId: id }, orderBy: { seq: "asc" } });
    expect(parts.map(({ unitId, kind, doneAt }) => [unitId, kind, doneAt])).toEqual([
      [social.id, "OPINION", null],
      [finance.id, "OPINION", null],
    ]);
    const letters = await prisma.officialPaper.findMany({
      where: { dossierId: id, form: "OPINION_REQUEST" },
    });
    expect(letters.map(({ data }) => (data as { question: string }).question)).toEqual([
      "Xác nhận mức trợ cấp",
      "Xác nhận mức trợ cấp",
    ]);
    const agencies = await prisma.dossierAgency.findMany({ where: { dossierId: id } });
    expect(agencies.map((agency) => agency.agencyId)).toContain(social.agencyId);
  });

  it("come back one by one; with the last one the dossier is with its appraiser again", async () => {
    const id = await consulted();
    const yes = { seq: 1, outcome: "AGREED", answer: "Đúng mức" } as const;
    await receivePart(socialOfficer, { ...(await act(id)), seq: 1 }, clockAt("2026-03-03 10:00"));
    await answerPart(socialOfficer, { ...(await act(id)), ...yes }, clockAt("2026-03-03 11:00"));
    expect((await row(id)).state).toBe("CONSULTING");
    await answerPart(
      financeOfficer,
      { ...(await act(id)), ...yes, seq: 2, outcome: "DISAGREED" },
      clockAt("2026-03-04 11:00"),
    );
    expect(await row(id)).toMatchObject({ state: "APPRAISING", holderAccountId: specialist.accountId });
    expect(await prisma.dossierPart.count({ where: { dossierId: id, doneAt: null } })).toBe(0);
  });

  it("are each given by the unit that was asked and by no other", async () => {
    const id = await consulted();
    const answer = { seq: 2, outcome: "AGREED", answer: "Đồng ý" } as const;
    const ten = clockAt("2026-03-03 10:00");
    for (const officer of [socialOfficer, specialist, reception]) {
      await expect(answerPart(officer, { ...(await act(id)), ...answer }, ten)).rejects.toThrow(
        ForbiddenError,
      );
      await expect(receivePart(officer, { ...(await act(id)), seq: 2 }, ten)).rejects.toThrow(ForbiddenError);
    }
    const stranger = await scene.officer(
      "SPECIALIST",
      scene.tree.byId.get(scene.commune.parentId ?? "")?.parentId ?? "",
    );
    await expect(answerPart(stranger, { ...(await act(id)), ...answer }, ten)).rejects.toThrow(NotFoundError);
    await answerPart(financeOfficer, { ...(await act(id)), ...answer }, ten);
    await expect(answerPart(financeOfficer, { ...(await act(id)), ...answer }, ten)).rejects.toThrow(
      ForbiddenError,
    );
  });

  it("that do not come are marked as not given when the head ends the consultation", async () => {
    const id = await consulted();
    const answer = { seq: 1, outcome: "AGREED", answer: "Đồng ý" } as const;
    await answerPart(socialOfficer, { ...(await act(id)), ...answer }, clockAt("2026-03-03 10:00"));
    await endConsultation(head, { ...(await act(id)), reason: "Đã quá hạn" }, clockAt("2026-03-06 08:00"));
    const { state, legs } = await row(id);
    expect(state).toBe("APPRAISING");
    expect((legs as { outcome: string }[]).map((leg) => leg.outcome)).toEqual(["AGREED", "NOT_ANSWERED"]);
  });

  it.each([
    ["2026-03-05 08:59", true],
    ["2026-03-05 09:01", false],
  ])(
    "ended at %s before their term or not, are told so to officers and the citizen alike",
    async (end, early) => {
      const id = await consulted();
      await endConsultation(head, { ...(await act(id)), reason: "Đã đủ căn cứ" }, clockAt(end));
      const later = clockAt("2026-03-09 08:00");
      const desk = await getDeskDossier(specialist, id, { locale: "vi", yes: "Có", no: "Không" }, later);
      const own = await getOwnDossier(scene.citizen, id, later);
      expect(desk.parts.map(({ endedEarly }) => endedEarly)).toEqual([early, early]);
      expect(own.parts.map(({ silent, endedEarly }) => [silent, endedEarly])).toEqual([
        [true, early],
        [true, early],
      ]);
    },
  );

  it.each([
    [
      "a unit where nobody can answer",
      "nobodyToAnswer",
      () => asked("OPINION", scene.officeOf(scene.commune.id)),
    ],
    ["a unit twice", "askedTwice", () => asked("OPINION", social, social)],
    ["the own unit", "askedOneself", () => asked("OPINION", scene.commune)],
  ])("are not asked of %s", async (_what, rule, input) => {
    const id = await appraised();
    const consult = consultUnits(specialist, { ...(await act(id)), ...input() }, clockAt("2026-03-03 09:00"));
    await expect(consult).rejects.toThrow(rule);
  });

  it("are awaited after the due date only by somebody who says that they know", async () => {
    const id = await appraised();
    const { kind, parts } = asked("OPINION", social);
    const late = parts.map((part) => ({ ...part, days: 15 }));
    const input = { ...(await act(id)), kind, parts: late };
    const { dueAt } = await row(id);
    const shortly = clockAt(`${dueAt?.toISOString().slice(0, 10)} 08:00`);
    await expect(consultUnits(specialist, input, shortly)).rejects.toThrow("partAfterDue");
    await consultUnits(specialist, { ...input, mayPassDue: "yes" }, shortly);
    expect((await row(id)).state).toBe("CONSULTING");
  });

  it("are asked once when two press at once", async () => {
    const id = await appraised();
    const input = { ...(await act(id)), ...asked("OPINION", social) };
    const both = await Promise.allSettled(
      [1, 2, 3].map(() => consultUnits(specialist, input, clockAt("2026-03-03 09:00"))),
    );
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await prisma.dossierPart.count({ where: { dossierId: id } })).toBe(1);
  });
});

describe("what the desk shows", () => {
  it("lists what waits for a unit in its own queue, until it has answered", async () => {
    const id = await consulted();
    const queue = (officer: Officer) =>
      getQueuePage(officer, queueInput.parse({ hang: "phoi-hop" }), clockAt("2026-03-03 10:00"));
    const page = await queue(socialOfficer);
    expect(page.rows.map((row) => row.id)).toContain(id);
    expect(page.counts.parts).toBe(page.rows.length);
    expect((await queue(specialist)).rows.map((row) => row.id)).not.toContain(id);
    const answer = { seq: 1, outcome: "AGREED", answer: "Đồng ý" } as const;
    await answerPart(socialOfficer, { ...(await act(id)), ...answer }, clockAt("2026-03-03 10:00"));
    expect((await queue(socialOfficer)).rows.map((row) => row.id)).not.toContain(id);
  });

  it("keeps joint work with its appraiser, not among what arrives", async () => {
    const id = await consulted("JOINT");
    const desk = (hang: string) =>
      getQueuePage(specialist, queueInput.parse({ hang }), clockAt("2026-03-03 10:00"));
    expect((await desk("viec-cua-toi")).rows.map((row) => row.id)).toContain(id);
    expect((await desk("chuyen-den")).rows.map((row) => row.id)).not.toContain(id);
  });

  it("offers each side its own acts, and the units that can answer", async () => {
    const id = await consulted();
    const now = clockAt("2026-03-05 10:00");
    const view = (officer: Officer) =>
      getDeskDossier(officer, id, { locale: "vi", yes: "Có", no: "Không" }, now);
    const actsOf = async (officer: Officer) => (await view(officer)).acts.actions.map(({ action }) => action);
    expect(await actsOf(socialOfficer)).toEqual(["receivePart", "answerPart"]);
    expect(await actsOf(specialist)).toEqual(
      expect.arrayContaining(["consult", "endConsultation", "saveDraftResult"]),
    );
    const { parts, acts, officialPapers } = await view(specialist);
    const letters = officialPapers.filter(({ form }) => form === "OPINION_REQUEST");
    expect(letters.map(({ toName }) => toName).sort()).toEqual([social.name, finance.name].sort());
    expect(officialPapers.find(({ form }) => form === "RECEIPT")?.toName).toBeNull();
    expect(parts.map(({ unitName, overdue, mine }) => [unitName, overdue, mine])).toEqual([
      [social.name, true, false],
      [finance.name, true, false],
    ]);
    expect(acts.others.consult?.units.map((unit) => unit.value)).not.toContain(social.id);
    await receivePart(socialOfficer, { ...(await act(id)), seq: 1 }, now);
    expect(await actsOf(socialOfficer)).toEqual(["answerPart"]);
    const own = await getOwnDossier(scene.citizen, id, now);
    expect(own.parts.map((part) => part.unitName)).toEqual([social.name, finance.name]);
    expect(JSON.stringify(own)).not.toContain("Xác nhận mức trợ cấp");
  });
});

describe("the control sheet", () => {
  it("has a row for each hand-over, there and back, with who gave, who took and how the time was kept", async () => {
    const id = await consulted();
    await receivePart(socialOfficer, { ...(await act(id)), seq: 1 }, clockAt("2026-03-03 10:00"));
    const answer = { seq: 1, outcome: "AGREED", answer: "Đúng mức" } as const;
    await answerPart(socialOfficer, { ...(await act(id)), ...answer }, clockAt("2026-03-09 11:00"));
    const { clock } = clockAt("2026-03-10 08:00");
    const dossier = await getDossierForAct(prisma, specialist, id, clock);
    const sheet = await composeControlSheet(prisma, dossier);
    const office = scene.officeOf(scene.commune.id).name;
    expect(sheet.rows.map(({ fromName, toName, outcome }) => [fromName, toName, outcome])).toEqual([
      [office, scene.commune.name, "ON_TIME"],
      [scene.commune.name, social.name, undefined],
      [scene.commune.name, finance.name, undefined],
      [social.name, scene.commune.name, "LATE"],
    ]);
    // The last one is an answer that nobody of the holding unit has acted on since.
    expect(sheet.rows.map((row) => row.received !== undefined)).toEqual([true, true, false, false]);
    expect(sheet.coordinatingAgencyNames).toEqual([social.name, finance.name]);
    const pdf = await renderControlSheet(specialist, id, { clock });
    expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe("%PDF-");
    const history = await renderProcessingHistory(specialist, id, String, { clock });
    expect(history.length).toBeGreaterThan(1000);
    const stranger = await scene.officer(
      "RECEPTION",
      scene.tree.byId.get(scene.commune.parentId ?? "")?.parentId ?? "",
    );
    await expect(renderControlSheet(stranger, id, { clock })).rejects.toThrow(NotFoundError);
  });
});

describe("a joint procedure at one level", () => {
  it("runs in parallel with a slip for each, and stays the appraiser's", async () => {
    const id = await consulted("JOINT");
    expect(await row(id)).toMatchObject({ state: "INTERLINKED", holderAccountId: specialist.accountId });
    expect(await prisma.officialPaper.count({ where: { dossierId: id, form: "TRANSFER_SLIP" } })).toBe(2);
    const done = { outcome: "AGREED", answer: "Đã làm xong" } as const;
    await answerPart(financeOfficer, { ...(await act(id)), ...done, seq: 2 }, clockAt("2026-03-03 10:00"));
    await answerPart(socialOfficer, { ...(await act(id)), ...done, seq: 1 }, clockAt("2026-03-03 10:00"));
    expect((await row(id)).state).toBe("APPRAISING");
  });
});

it("history and parts agree, and a part that was tampered with is found", async () => {
  expect((await verifyHistory()).problem).toBeNull();
  const [part] = await prisma.dossierPart.findMany({ take: 1 });
  await prisma.dossierPart.updateMany({
    where: { dossierId: part?.dossierId ?? "", seq: 1 },
    data: { dueAt: new Date("2030-01-01") },
  });
  expect((await verifyHistory()).problem).toMatchObject({ kind: "ROW", field: "parts" });
});
