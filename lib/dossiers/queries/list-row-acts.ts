import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { type BulkAction, bulkActionsOf } from "@/lib/dossiers/domain/bulk-action";
import { type StandingFacts, standingOf } from "@/lib/dossiers/domain/dossier-standing";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import { prisma } from "@/lib/platform/db/prisma";
import { getProcess } from "@/lib/workflow/queries/get-process";

/** What the officer may do with each of the dossiers together with others, and at which version. */
export type RowActs = { version: number; acts: BulkAction[] };

/** The acts for the rows of one page, which the caller has already found to be in the officer's sight. */
export async function listRowActs(
  actor: Extract<Actor, { kind: "OFFICER" }>,
  dossierIds: readonly string[],
  now: Date,
): Promise<Map<string, RowActs>> {
  const [rows, tree] = await Promise.all([
    prisma.dossier.findMany({
      where: { id: { in: [...dossierIds] } },
      select: {
        id: true,
        version: true,
        state: true,
        channel: true,
        procedureId: true,
        processVersionId: true,
        applicantAccountId: true,
        holderUnitId: true,
        holderAccountId: true,
        receivingUnitId: true,
        appraiserAccountId: true,
        legs: true,
        proposal: true,
        sentBy: true,
        resultUnitId: true,
        leaseUntilAt: true,
        delivery: true,
      },
    }),
    getUnitTree(localDateOf(now)),
  ]);
  const acts = new Map<string, RowActs>();
  for (const { id, version, delivery, processVersionId, leaseUntilAt, ...row } of rows) {
    const process = await getProcess(prisma, processVersionId);
    const facts: Record<string, unknown> = { ...row, leaseUntilAt: leaseUntilAt?.toISOString() ?? null };
    const standing = standingOf(facts as StandingFacts, { tree, process, now });
    const { method } = delivery as { method?: string };
    acts.set(id, { version, acts: bulkActionsOf(standing, actor, method) });
  }
  return acts;
}
