import { localDateOf } from "@/lib/calendar/domain/local-date";
import { loadCalendars } from "@/lib/calendar/queries/load-calendars";
import { officialPaperSchema } from "@/lib/documents/schemas/official-paper-schema";
import { type DossierEventPayload, EVENT_OF_ACTION } from "@/lib/dossiers/domain/dossier-event";
import { findDueDateProblem } from "@/lib/dossiers/domain/verify-due-date";
import { type StoredDossier, VERIFIED_PARTS, verifyDossier } from "@/lib/dossiers/ledger/verify-dossier";
import { getUnit } from "@/lib/organization/domain/unit-tree";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { prisma } from "@/lib/platform/db/prisma";
import { type Attempt, isAllowed } from "./attempt";
import type { Crew } from "./crew";

const PARTS = {
  ...VERIFIED_PARTS,
  officialPapers: true,
  feeTakings: true,
} as const satisfies Prisma.DossierInclude;

type Left = Prisma.DossierGetPayload<{ include: typeof PARTS }>;

/** Everything about the dossiers that may not be so after what was attempted, one sentence each; none is right. */
export async function findViolations(crew: Crew, attempts: readonly Attempt[], now: Date): Promise<string[]> {
  const ids = crew.targets.map(({ id }) => id);
  const dossiers = await prisma.dossier.findMany({ where: { id: { in: ids } }, include: PARTS });
  const calendarOf = await loadCalendars(prisma);
  return [
    ...attempts.filter((attempt) => !isAllowed(attempt)).map(describeAttempt),
    ...dossiers.flatMap((dossier) => {
      const problem = verifyDossier(dossier) ?? findDueDateProblem(clockEvents(dossier), dossier, calendarOf);
      return problem ? [`dossier ${dossier.id}: ${JSON.stringify(problem)}`] : [];
    }),
    ...dossiers.flatMap((dossier) => findAccountingErrors(dossier, crew, attempts)),
    ...dossiers.flatMap(findPaperErrors),
    ...(await findRepeatedNumbers(dossiers, now)),
    ...(await findForeignChanges(crew)),
  ];
}

function describeAttempt({ action, mode, outcome, detail, dossierId }: Attempt): string {
  return `${mode} ${action} on ${dossierId} ended ${outcome} ${detail ?? ""}`.trim();
}

function clockEvents({ events }: Pick<StoredDossier, "events">) {
  return events.map(({ seq, type, at, payload }) => ({
    ...{ seq, type, at: at.toISOString() },
    payload: payload as unknown as DossierEventPayload,
  }));
}

/** No lost update: as many versions as events, one event for each answer "done", and nobody else's. */
function findAccountingErrors(dossier: Left, crew: Crew, attempts: readonly Attempt[]): string[] {
  const errors: string[] = [];
  const { id, events, version } = dossier;
  if (version !== events.length) errors.push(`dossier ${id}: version ${version}, ${events.length} events`);
  const first = crew.targets.find((target) => target.id === id)?.firstVersion ?? 0;
  const done = new Map<number, Attempt>();
  for (const attempt of attempts) {
    if (attempt.dossierId !== id || attempt.seq === null) continue;
    const earlier = done.get(attempt.seq);
    if (earlier && (attempt.action !== "takeFee" || earlier.action !== "takeFee")) {
      errors.push(`dossier ${id}: event ${attempt.seq} was answered to two requests`);
    }
    done.set(attempt.seq, attempt);
  }
  for (const event of events.filter(({ seq, actorKind }) => seq > first && actorKind !== "SYSTEM")) {
    const attempt = done.get(event.seq);
    const same =
      attempt && EVENT_OF_ACTION[attempt.action] === event.type && attempt.accountId === event.actorAccountId;
    if (!same) errors.push(`dossier ${id}: event ${event.seq} ${event.type} was answered to nobody`);
    done.delete(event.seq);
  }
  for (const seq of done.keys()) errors.push(`dossier ${id}: what was answered as event ${seq} is lost`);
  return errors;
}

/** Each acceptance has its receipt, each taking of money its own, and every frozen paper can be read. */
function findPaperErrors({ id, events, officialPapers, feeTakings, feePaidDong }: Left): string[] {
  const unreadable = officialPapers.filter(({ data }) => !officialPaperSchema.safeParse(data).success);
  const receipts = events.filter(
    ({ type, seq }) =>
      type === "ACCEPTED" &&
      officialPapers.filter((paper) => paper.form === "RECEIPT" && paper.eventSeq === seq).length !== 1,
  );
  const taken = feeTakings.reduce((sum, { amountDong }) => sum + amountDong, 0);
  const takings = events.filter(({ type }) => type === "FEE_TAKEN").length;
  return [
    ...unreadable.map(({ form, eventSeq }) => `dossier ${id}: ${form} of event ${eventSeq} cannot be read`),
    ...receipts.map(({ seq }) => `dossier ${id}: acceptance ${seq} has not exactly one receipt`),
    ...(taken === feePaidDong && takings === feeTakings.length
      ? []
      : [
          `dossier ${id}: ${feeTakings.length} takings of ${taken} đ, ${takings} events, ${feePaidDong} đ paid`,
        ]),
  ];
}

async function findRepeatedNumbers(dossiers: readonly Left[], now: Date): Promise<string[]> {
  const tree = await getUnitTree(localDateOf(now));
  const codes = dossiers.flatMap(({ code }) => (code ? [`code ${code}`] : []));
  const receipts = dossiers.flatMap(({ feeTakings }) =>
    feeTakings.map(({ unitId, receiptNumber }) => `fee receipt ${receiptNumber} of ${unitId}`),
  );
  const results = dossiers.flatMap(({ events }) => {
    let unitId: string | null = null;
    return events.flatMap((event) => {
      const { change } = event.payload as unknown as DossierEventPayload;
      if (change.resultUnitId) unitId = change.resultUnitId;
      if (!change.resultNumber || !unitId) return [];
      return [`result ${change.resultNumber} of ${getUnit(tree, unitId).agencyId}`];
    });
  });
  return [codes, receipts, results].flatMap((given) => {
    const seen = new Set<string>();
    return given.filter((number) => seen.size === seen.add(number).size).map((number) => `twice: ${number}`);
  });
}

async function findForeignChanges({ foreign }: Crew): Promise<string[]> {
  const rows = await prisma.dossier.findMany({ where: { id: { in: foreign.map(({ id }) => id) } } });
  return foreign.flatMap(({ id, firstVersion }) =>
    rows.find((row) => row.id === id)?.version === firstVersion ? [] : [`foreign dossier ${id} was changed`],
  );
}
