import { localDateOf } from "@/lib/calendar/domain/local-date";
import { getLatestCalendar } from "@/lib/calendar/queries/get-work-calendar";
import type { EventActor } from "@/lib/dossiers/domain/dossier-event";
import { standingOf } from "@/lib/dossiers/domain/dossier-standing";
import { composeProjection } from "@/lib/dossiers/ledger/compose-dossier";
import { getFilingOn } from "@/lib/dossiers/ledger/get-filing";
import { openDossier } from "@/lib/dossiers/ledger/open-dossier";
import { projectionOf } from "@/lib/dossiers/ledger/projection-row";
import { recordDossierEvent } from "@/lib/dossiers/ledger/record-dossier-event";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import { prisma } from "@/lib/platform/db/prisma";
import { transact } from "@/lib/platform/db/transact";
import { newId } from "@/lib/platform/ids/new-id";
import type { Channel } from "@/lib/procedures/domain/channel";
import { at } from "./published-calendar";
import type { HistoryStep } from "./random-history";
import { sampleProcess } from "./sample-province";

const SYSTEM: EventActor = { kind: "SYSTEM", accountId: null, postId: null, unitId: null, role: null };
const REFERENCE_DAY = "2026-09-01";

export type Filed = { dossierId: string; accountId: string };

/**
 * Files a dossier for tests of what follows from events: written by the ledger like any other, without the checks
 * of forms and permissions. The database must hold the reference data.
 */
export async function fileDossier(options: {
  procedureCode: string;
  unitKey: string;
  channel?: Channel;
  on?: string;
}): Promise<Filed> {
  const now = at(`${options.on ?? REFERENCE_DAY} 08:00`);
  const unit = await prisma.unit.findUniqueOrThrow({ where: { sourceKey: options.unitKey } });
  const version = await prisma.procedureVersion.findFirstOrThrow({
    where: { procedure: { code: options.procedureCode }, processVersions: { some: {} } },
  });
  const account = await createCitizen(now);
  return transact(async (tx) => {
    const filing = await getFilingOn(tx, version.id, localDateOf(now));
    const id = newId(now);
    const channel = options.channel ?? "ONLINE";
    const content = {
      applicant: { fullName: "Nông Thị Sen", personalId: "020190000001", address: "Đồng Đăng" },
      answers: { childName: "Nông Văn Páo" },
      delivery: { method: "ONLINE" },
    };
    await tx.draft.create({
      data: {
        id,
        accountId: account,
        channel,
        procedureVersionId: version.id,
        competentUnitId: unit.id,
        content,
        page: "check",
        createdAt: now,
        updatedAt: now,
      },
    });
    const composition = {
      filing,
      content: { ...content, ownerName: "Nông Văn Páo" },
      papers: [],
      channel,
      applicantAccountId: account,
      competentUnitId: unit.id,
      tree: await getUnitTree(REFERENCE_DAY),
      calendar: await getLatestCalendar(tx),
      now,
    };
    await openDossier(tx, id, composition, composeProjection(composition), SYSTEM);
    return { dossierId: id, accountId: account };
  });
}

/** Grounds that every event accepts; those that refuse, stop or ask are not stored without them. */
const GROUNDS = { reasonCode: "OTHER", reason: "Theo hồ sơ", legalBasis: "Luật", guidance: "Nộp lại" };

function askedOf({ type }: Pick<HistoryStep, "type">): Pick<HistoryStep["change"], "supplementItems"> {
  if (type !== "SUPPLEMENT_REQUESTED") return {};
  const items = [{ componentCode: "p01", problem: "MISSING" as const, whatToDo: "Nộp" }];
  return { supplementItems: { reason: GROUNDS.reason, legalBasis: GROUNDS.legalBasis, items } };
}

/** Adds one lawful step to a filed dossier, at eight in the morning of its day. */
export async function addStep({ dossierId }: Filed, step: Pick<HistoryStep, "type" | "on" | "change">) {
  const now = at(`${step.on} 08:00`);
  return transact(async (tx) => {
    const row = await tx.dossier.findUniqueOrThrow({ where: { id: dossierId } });
    const projection = projectionOf(row);
    const tree = await getUnitTree(REFERENCE_DAY);
    const calendar = await getLatestCalendar(tx);
    const context = { now, tree, calendar, process: sampleProcess, answers: {} };
    const standing = standingOf(projection, context);
    const decision = { type: step.type, change: { ...step.change, ...askedOf(step) }, facts: GROUNDS };
    return recordDossierEvent(tx, { row, projection, standing, context }, SYSTEM, decision);
  });
}

async function createCitizen(now: Date): Promise<string> {
  const id = newId(now);
  const names = { fullName: "Nông Thị Sen", searchName: "nong thi sen" };
  await prisma.account.create({
    data: { id, kind: "CITIZEN", loginName: id, ...names, createdAt: now },
  });
  return id;
}
