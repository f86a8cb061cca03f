import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { overdueBefore } from "@/lib/calendar/domain/due-standing";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import type { WorkCalendar } from "@/lib/calendar/domain/work-calendar";
import { remainingWorkingTime } from "@/lib/calendar/domain/working-time";
import { getWorkCalendar } from "@/lib/calendar/queries/get-work-calendar";
import { isApplicantForm } from "@/lib/documents/domain/frozen-form";
import { visibleTo } from "@/lib/dossiers/access";
import { isForApplicant } from "@/lib/dossiers/domain/action-permission";
import { citizenSteps } from "@/lib/dossiers/domain/citizen-steps";
import { readDelivery } from "@/lib/dossiers/domain/delivery-form";
import { feeForPayer } from "@/lib/dossiers/domain/dossier-fee";
import type { DossierLeg, FeeTiming } from "@/lib/dossiers/domain/dossier-projection";
import { DOSSIER_STATES, type DossierState, isEnded } from "@/lib/dossiers/domain/dossier-state";
import { type Replacement, tellReplacements } from "@/lib/dossiers/domain/replaced-papers";
import { mayDownloadResult } from "@/lib/dossiers/domain/result-download";
import { findTargets } from "@/lib/dossiers/domain/transition-table";
import type { OwnDossier } from "@/lib/dossiers/dto";
import { supplementAsked } from "@/lib/dossiers/schemas/supplement-asked";
import { getUnitNames } from "@/lib/organization/queries/get-unit-names";
import type { Clock } from "@/lib/platform/clock/clock";
import type { Dossier } from "@/lib/platform/db/generated/client";
import { prisma } from "@/lib/platform/db/prisma";
import { NotFoundError } from "@/lib/platform/errors/app-error";
import type { Channel } from "@/lib/procedures/domain/channel";
import { procedureContent } from "@/lib/procedures/schemas/procedure-content";
import { ownDueDate } from "./own-due-date";
import { ownParts } from "./own-parts";
import { ownApology, ownStandstill } from "./own-standstill";
import { ownTimeline } from "./own-timeline";
import { readDueClock } from "./read-due-clock";
import { readFee } from "./read-fee";

const BY_APPLICANT = ["answerSupplement", "changeDelivery", "askWithdrawal", "cancelWithdrawal"] as const;

/** One dossier as its applicant sees it. Throws `NotFoundError` for a foreign one. */
export async function getOwnDossier(
  actor: Extract<Actor, { kind: "CITIZEN" }>,
  dossierId: string,
  { clock }: { clock: Clock },
): Promise<OwnDossier> {
  const row = await findOwn(actor, dossierId);
  if (!row) throw new NotFoundError(`dossier ${dossierId}`);
  const { events, papers, officialPapers, procedureVersion, ...dossier } = row;
  const now = clock.now();
  const [calendar, dueClock, unitNames] = await Promise.all([
    getWorkCalendar(prisma, dossier.calendarVersion),
    readDueClock(dossier, events),
    nameUnits(row),
  ]);
  const state = stateOf(dossier.state) ?? "SUBMITTED";
  const counted = ownDueDate(dossier);
  const content = procedureContent.parse(procedureVersion.content);
  const nameOf = (code: string) =>
    content.components.find((component) => component.code === code)?.name ?? code;
  const method = methodOf(dossier.delivery);
  const held = { ...dossier, state, feeTiming: dossier.feeTiming as FeeTiming | null };
  return {
    id: dossier.id,
    version: dossier.version,
    reference: dossier.reference,
    code: dossier.code,
    procedureCode: row.procedure.code,
    procedureName: procedureVersion.name,
    ownerName: dossier.ownerName,
    state,
    submittedAt: dossier.submittedAt.toISOString(),
    holderUnitName: unitNames(dossier.holderUnitId, localDateOf(now)),
    heldSinceAt: dossier.heldSinceAt.toISOString(),
    receivingUnitName: unitNames(dossier.receivingUnitId, localDateOf(now)),
    due: counted?.due ?? null,
    clock: dueClock,
    receptionDue: counted?.reception ?? false,
    remaining: remainingOf(dossier, counted, now, calendar),
    endedAt: dossier.endedAt?.toISOString() ?? null,
    timeliness: dossier.timeliness as OwnDossier["timeliness"],
    resultNumber: dossier.resultNumber,
    standstill: ownStandstill(dossier, events),
    apology: ownApology(events),
    ...{ deliveryMethod: method, delivery: readDelivery(dossier.delivery) },
    fee: feeForPayer(readFee(dossier), state),
    supplement: supplementOf(dossier, nameOf),
    steps: citizenSteps({ state, acceptedAt: dossier.acceptedAt, resumeState: stateOf(dossier.resumeState) }),
    timeline: ownTimeline(events, unitNames),
    papers: papers.map((paper) => paperOf(paper, nameOf)),
    officialPapers: tellReplacements(officialPapers)
      .filter(({ form }) => isApplicantForm(form) && (form !== "RESULT" || mayDownloadResult(held, method)))
      .map(issuedOf),
    parts: ownParts(dossier.legs as unknown as DossierLeg[], now, unitNames),
    actions: actionsOf(state, dossier.channel as Channel),
  };
}

function actionsOf(state: DossierState, channel: Channel): OwnDossier["actions"] {
  return BY_APPLICANT.filter(
    (action) => findTargets(state, action) !== undefined && isForApplicant({ channel }, action),
  );
}

/** Names of the units that hold, received, worked on or were asked about the dossier. */
function nameUnits(row: NonNullable<Awaited<ReturnType<typeof findOwn>>>) {
  return getUnitNames([
    row.holderUnitId,
    row.receivingUnitId,
    ...row.events.map((event) => event.actorUnitId),
    ...(row.legs as unknown as DossierLeg[]).map((leg) => leg.unitId),
  ]);
}

function findOwn(actor: Extract<Actor, { kind: "CITIZEN" }>, dossierId: string) {
  return prisma.dossier.findFirst({
    where: { id: dossierId, ...visibleTo(actor) },
    include: {
      procedure: { select: { code: true } },
      procedureVersion: { select: { name: true, content: true } },
      events: { orderBy: { seq: "asc" } },
      papers: { orderBy: { addedAt: "asc" }, include: { file: true } },
      officialPapers: { orderBy: { issuedAt: "desc" } },
    },
  });
}

function stateOf(value: string | null) {
  return DOSSIER_STATES.find((state) => state === value) ?? null;
}

function paperOf(
  {
    id,
    componentCode,
    fileName,
    file,
    round,
  }: NonNullable<Awaited<ReturnType<typeof findOwn>>>["papers"][number],
  nameOf: (code: string) => string,
): OwnDossier["papers"][number] {
  return { id, fileName, round, componentName: nameOf(componentCode), sizeBytes: file.sizeBytes };
}

function issuedOf({
  id,
  form,
  number,
  issuedAt,
  replacedAt,
  replaces,
}: Replacement & {
  id: string;
  form: string;
  number: string | null;
  issuedAt: Date;
}): OwnDossier["officialPapers"][number] {
  return {
    ...{ id, form, number },
    issuedAt: issuedAt.toISOString(),
    replacedAt: replacedAt?.toISOString() ?? null,
    replaces: replaces?.toISOString() ?? null,
  };
}

function supplementOf(row: Dossier, nameOf: (code: string) => string): OwnDossier["supplement"] {
  // While a wish to withdraw is looked at there is nothing to complete.
  if (!row.supplementItems || row.state === "WITHDRAW_ASKED") return null;
  const asked = supplementAsked.parse(row.supplementItems);
  return {
    asked: asked.items.map((item) => ({ ...item, name: nameOf(item.componentCode) })),
    reason: asked.reason,
    answerBy: row.supplementDueAt?.toISOString() ?? null,
  };
}

function remainingOf(
  row: Dossier,
  counted: ReturnType<typeof ownDueDate>,
  now: Date,
  calendar: WorkCalendar,
): OwnDossier["remaining"] {
  const state = stateOf(row.state);
  if (!counted || !state || isEnded(state) || state === "WITHDRAW_ASKED") return null;
  const dueAt = new Date(counted.due.dueAt);
  const left = remainingWorkingTime(calendar, now, dueAt);
  return { ...left, late: counted.reception ? left.passed : dueAt < overdueBefore(now) };
}

function methodOf(delivery: unknown): string | null {
  const method = typeof delivery === "object" && delivery !== null && "method" in delivery && delivery.method;
  return typeof method === "string" ? method : null;
}
