import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { type BulkAction, bulkActionsOf } from "@/lib/dossiers/domain/bulk-action";
import type { DossierProposal } from "@/lib/dossiers/domain/dossier-projection";
import { type StandingFacts, standingOf } from "@/lib/dossiers/domain/dossier-standing";
import { isUnread } from "@/lib/dossiers/domain/is-unread";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import { prisma } from "@/lib/platform/db/prisma";
import { getProcess } from "@/lib/workflow/queries/get-process";

/** What a list says of a dossier besides who and what: what may be done with it, and its marks. */
export type RowFacts = {
  version: number;
  /** What the officer may do with it together with others. */
  acts: BulkAction[];
  /** An officer asked the applicant something. */
  waitsForAnswer: boolean;
  /** The applicant wrote since anybody of the office looked. */
  unread: boolean;
  /** What waits for the decision of the one who signs. */
  proposed: DossierProposal["kind"] | null;
  folderPlace: string | null;
  stepDueAt: Date | null;
  submittedAt: Date;
};

/** All that permission looks at: without one of them an act would never be offered. */
const STANDING = {
  state: true,
  channel: true,
  procedureId: true,
  applicantAccountId: true,
  holderUnitId: true,
  holderRole: true,
  holderAccountId: true,
  receivingUnitId: true,
  competentUnitId: true,
  appraiserAccountId: true,
  legs: true,
  proposal: true,
  sentBy: true,
  resultUnitId: true,
  leaseUntilAt: true,
} satisfies Record<keyof StandingFacts, true>;

/** The facts for the rows of one page, which the caller has already found to be in the officer's sight. */
export async function listRowFacts(
  actor: Extract<Actor, { kind: "OFFICER" }>,
  dossierIds: readonly string[],
  now: Date,
): Promise<Map<string, RowFacts>> {
  const [rows, tree] = await Promise.all([
    prisma.dossier.findMany({
      where: { id: { in: [...dossierIds] } },
      select: {
        ...STANDING,
        id: true,
        version: true,
        processVersionId: true,
        delivery: true,
        answerAskedAt: true,
        folderPlace: true,
        stepDueAt: true,
        submittedAt: true,
        talk: true,
      },
    }),
    getUnitTree(localDateOf(now)),
  ]);
  const facts = new Map<string, RowFacts>();
  for (const { id, version, delivery, processVersionId, leaseUntilAt, talk, ...row } of rows) {
    const process = await getProcess(prisma, processVersionId);
    // `legs`, `proposal` and `sentBy` are JSON, written by the ledger alone.
    const standing: Record<keyof StandingFacts, unknown> = {
      ...row,
      leaseUntilAt: leaseUntilAt?.toISOString() ?? null,
    };
    const { method } = delivery as { method?: string };
    const { folderPlace, stepDueAt, submittedAt } = row;
    facts.set(id, {
      version,
      acts: bulkActionsOf(standingOf(standing as StandingFacts, { tree, process, now }), actor, method),
      waitsForAnswer: row.answerAskedAt !== null,
      unread: isUnread(talk?.applicantWroteAt, talk?.officeReadAt),
      proposed: (row.proposal as DossierProposal | null)?.kind ?? null,
      ...{ folderPlace, stepDueAt, submittedAt },
    });
  }
  return facts;
}
