import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { overdueBefore } from "@/lib/calendar/domain/due-standing";
import { visibleTo } from "@/lib/dossiers/access";
import { countingDueDate } from "@/lib/dossiers/domain/counting-due-date";
import { DOSSIER_STATES, type DossierState, isEnded } from "@/lib/dossiers/domain/dossier-state";
import type { OwnDossierRow } from "@/lib/dossiers/dto";
import type { Clock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";

const PAGE_SIZE = 20;
const WAITING: ReadonlySet<DossierState> = new Set(["SUPPLEMENT_RECEPTION", "SUPPLEMENT"]);

/** A citizen's dossiers, newest first, cut by key: `before` is the id of the last one seen. */
export async function listOwnDossiers(
  actor: Extract<Actor, { kind: "CITIZEN" }>,
  before: string | null,
  { clock }: { clock: Clock },
): Promise<{ rows: OwnDossierRow[]; next: string | null }> {
  const now = clock.now();
  const own = visibleTo(actor);
  const found = await prisma.dossier.findMany({
    // Ids are made from the moment of the draft, so they order like it and never repeat.
    where: before ? { AND: [own, { id: { lt: before } }] } : own,
    orderBy: { id: "desc" },
    take: PAGE_SIZE + 1,
    include: { procedureVersion: { select: { name: true } } },
  });
  const rows = found.slice(0, PAGE_SIZE).map((row): OwnDossierRow => {
    const state = DOSSIER_STATES.find((known) => known === row.state) ?? "SUBMITTED";
    const dueAt = isEnded(state) ? null : countingDueDate(state, row.dueAt);
    return {
      id: row.id,
      reference: row.code ?? row.reference,
      procedureName: row.procedureVersion.name,
      ownerName: row.ownerName,
      state,
      submittedAt: row.submittedAt.toISOString(),
      dueAt: dueAt?.toISOString() ?? null,
      answerBy: WAITING.has(state) ? (row.supplementDueAt?.toISOString() ?? null) : null,
      overdue: dueAt !== null && dueAt < overdueBefore(now),
      timeliness: row.timeliness as OwnDossierRow["timeliness"],
    };
  });
  return { rows, next: found.length > PAGE_SIZE ? (rows.at(-1)?.id ?? null) : null };
}
