import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { getLatestCalendar } from "@/lib/calendar/queries/get-work-calendar";
import { givingUnitIds } from "@/lib/dossiers/domain/hand-over-grants";
import { HAND_OVER_KINDS, type OwedGroup, type OwedPaper } from "@/lib/dossiers/domain/hand-over-list";
import { isPaperLate } from "@/lib/dossiers/domain/paper-due";
import { readOwedPapers } from "@/lib/dossiers/ledger/read-owed-papers";
import { getUnitNames } from "@/lib/organization/queries/get-unit-names";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { Clock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";

/**
 * The papers that the officer's units have to hand over, grouped by what they are, from where and to where; in a group
 * what is due first stands first.
 */
export async function listOwedPapers(
  actor: Extract<Actor, { kind: "OFFICER" }>,
  { clock }: { clock: Clock },
): Promise<OwedGroup[]> {
  const now = clock.now();
  const on = localDateOf(now);
  const [tree, calendar] = await Promise.all([getUnitTree(on), getLatestCalendar(prisma)]);
  const read = HAND_OVER_KINDS.map((kind) =>
    readOwedPapers(prisma, kind, { unitIds: givingUnitIds(actor, kind) }, { tree, calendar }),
  );
  const owed = (await Promise.all(read)).flat();
  const nameOf = await getUnitNames(owed.flatMap(({ fromUnitId, toUnitId }) => [fromUnitId, toUnitId]));
  const groups = Map.groupBy(owed, ({ kind, fromUnitId, toUnitId }) => `${kind} ${fromUnitId} ${toUnitId}`);
  return [...groups.values()].flatMap((papers) => {
    const [first] = papers;
    if (!first) return [];
    const { kind, fromUnitId, toUnitId } = first;
    return [
      {
        ...{ kind, fromUnitId, toUnitId },
        fromName: nameOf(fromUnitId, on),
        toName: nameOf(toUnitId, on),
        papers: papers
          .toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime())
          .map((paper) => present(paper, now)),
      },
    ];
  });
}

function present(
  { dossierId, code, procedureName, ownerName, sheets, dueAt, missedReason }: OwedPaper,
  now: Date,
): OwedGroup["papers"][number] {
  const late = isPaperLate(dueAt, null, now);
  return {
    dossierId,
    code,
    procedureName,
    ownerName,
    sheets,
    missedReason,
    dueAt: dueAt.toISOString(),
    late,
  };
}
