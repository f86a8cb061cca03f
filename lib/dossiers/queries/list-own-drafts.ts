import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { draftKeptToOn } from "@/lib/dossiers/domain/draft-keeping";
import type { DraftRow } from "@/lib/dossiers/dto";
import { prisma } from "@/lib/platform/db/prisma";

/** What a person is still filling in, the latest first. */
export async function listOwnDrafts(actor: Extract<Actor, { kind: "CITIZEN" }>): Promise<DraftRow[]> {
  const rows = await prisma.draft.findMany({
    where: { accountId: actor.accountId, submittedAt: null },
    orderBy: { updatedAt: "desc" },
    take: 50,
    select: {
      id: true,
      version: true,
      page: true,
      updatedAt: true,
      procedureVersion: { select: { name: true } },
    },
  });
  return rows.map(({ procedureVersion, updatedAt, ...row }) => ({
    ...row,
    procedureName: procedureVersion.name,
    ...{ updatedAt: updatedAt.toISOString(), keptToOn: draftKeptToOn(updatedAt) },
  }));
}
