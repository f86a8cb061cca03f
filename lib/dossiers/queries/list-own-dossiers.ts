import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { overdueBefore } from "@/lib/calendar/domain/due-standing";
import { visibleTo } from "@/lib/dossiers/access";
import { countingDueDate, toldDueDate } from "@/lib/dossiers/domain/counting-due-date";
import { DOSSIER_STATES, type DossierState, isEnded } from "@/lib/dossiers/domain/dossier-state";
import type { OwnDossierRow } from "@/lib/dossiers/dto";
import type { Clock } from "@/lib/platform/clock/clock";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { prisma } from "@/lib/platform/db/prisma";
import { WAITS_FOR_APPLICANT } from "./waits-for-applicant";

const PAGE_SIZE = 20;
const COMPLETING: ReadonlySet<DossierState> = new Set(["SUPPLEMENT_RECEPTION", "SUPPLEMENT"]);

type OwnDossiers = {
  /** Those that wait for the citizen, twenty at most, on the first page alone; not among the others. */
  waiting: OwnDossierRow[];
  rows: OwnDossierRow[];
  next: string | null;
};

/** A citizen's dossiers, newest first, cut by key: `before` is the id of the last one seen. */
export async function listOwnDossiers(
  actor: Extract<Actor, { kind: "CITIZEN" }>,
  before: string | null,
  { clock }: { clock: Clock },
): Promise<OwnDossiers> {
  const now = clock.now();
  const own = visibleTo(actor);
  const read = (where: Prisma.DossierWhereInput, take: number) =>
    prisma.dossier.findMany({
      where: { AND: [own, where] },
      // Ids are made from the moment of the draft, so they order like it and never repeat.
      orderBy: { id: "desc" },
      take,
      include: { procedureVersion: { select: { name: true } } },
    });
  const waiting = await read(WAITS_FOR_APPLICANT, PAGE_SIZE);
  const others = { notIn: waiting.map(({ id }) => id), ...(before && { lt: before }) };
  const found = await read({ id: others }, PAGE_SIZE + 1);
  const rows = found.slice(0, PAGE_SIZE);
  return {
    waiting: before ? [] : waiting.map((row) => toRow(row, now)),
    rows: rows.map((row) => toRow(row, now)),
    next: found.length > PAGE_SIZE ? (rows.at(-1)?.id ?? null) : null,
  };
}

type Found = Prisma.DossierGetPayload<{ include: { procedureVersion: { select: { name: true } } } }>;

function toRow(row: Found, now: Date): OwnDossierRow {
  const state = DOSSIER_STATES.find((known) => known === row.state) ?? "SUBMITTED";
  const resumeState = DOSSIER_STATES.find((known) => known === row.resumeState) ?? null;
  const dueAt = isEnded(state) ? null : toldDueDate({ state, resumeState }, row.dueAt);
  return {
    id: row.id,
    reference: row.code ?? row.reference,
    procedureName: row.procedureVersion.name,
    ownerName: row.ownerName,
    state,
    submittedAt: row.submittedAt.toISOString(),
    dueAt: dueAt?.toISOString() ?? null,
    answerBy: COMPLETING.has(state) ? (row.supplementDueAt?.toISOString() ?? null) : null,
    asked: row.answerAskedAt !== null,
    overdue: dueAt !== null && countingDueDate(state, dueAt) !== null && dueAt < overdueBefore(now),
    timeliness: row.timeliness as OwnDossierRow["timeliness"],
  };
}
