import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { deskScopeOf } from "@/lib/dossiers/domain/desk-scope";
import type { DeskOfficialPaper } from "@/lib/dossiers/dto";
import { prisma } from "@/lib/platform/db/prisma";

/**
 * The official papers of a dossier, newest first, and for its own counter the minutes of its hand-overs with the post,
 * which name other people too. The caller has checked sight of the dossier.
 */
export async function listOfficialPapers(actor: Actor, dossierId: string): Promise<DeskOfficialPaper[]> {
  const [papers, toNames, handOvers] = await Promise.all([
    prisma.officialPaper.findMany({
      where: { dossierId },
      select: { id: true, form: true, number: true, issuedAt: true, replacedAt: true },
      orderBy: { issuedAt: "desc" },
    }),
    listAddressees(dossierId),
    listHandOvers(actor, dossierId),
  ]);
  const issued = papers.map(({ replacedAt, ...paper }) => ({
    ...paper,
    toName: toNames.get(paper.id) ?? null,
    replaced: replacedAt !== null,
    ofPost: false,
  }));
  return [...handOvers, ...issued]
    .sort((a, b) => b.issuedAt.getTime() - a.issuedAt.getTime())
    .map((paper) => ({ ...paper, issuedAt: paper.issuedAt.toISOString() }));
}

/** The unit that each letter to another unit names, by the paper. */
async function listAddressees(dossierId: string): Promise<Map<string, string>> {
  const letters = await prisma.officialPaper.findMany({
    where: { dossierId, form: { in: ["OPINION_REQUEST", "TRANSFER_SLIP"] } },
    select: { id: true, data: true },
  });
  return new Map(letters.map(({ id, data }) => [id, (data as { toName: string }).toName]));
}

async function listHandOvers(actor: Actor, dossierId: string) {
  if (actor.kind !== "OFFICER") return [];
  const unitId = { in: [...deskScopeOf(actor).returnUnitIds] };
  const handOvers = await prisma.postHandOver.findMany({
    where: { unitId, parcels: { some: { dossierId } } },
    select: { id: true, handedAt: true },
  });
  return handOvers.map(({ id, handedAt }) => ({
    ...{ id, form: "POST_HAND_OVER", number: null, toName: null, issuedAt: handedAt },
    ...{ replaced: false, ofPost: true },
  }));
}
