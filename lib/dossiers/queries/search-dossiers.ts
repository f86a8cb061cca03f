import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { toSearchForm } from "@/lib/accounts/domain/search-form";
import { visibleTo } from "@/lib/dossiers/access";
import { readSearchTerm, type SearchTerm } from "@/lib/dossiers/domain/search-term";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { prisma } from "@/lib/platform/db/prisma";
import type { QueueRecord } from "./queue-row";

const MOST = 50;

/**
 * Dossiers in the officer's sight, open or closed, by code, by name or by where their paper folder lies, newest
 * first; at most fifty. Null when the text is too short to be searched.
 */
export async function searchDossiers(actor: Actor, text: string): Promise<QueueRecord[] | null> {
  const term = readSearchTerm(text);
  if (!term) return null;
  const found = await prisma.dossier.findMany({
    where: {
      AND: [visibleTo(actor), { OR: [matches(term), { folderSearch: { contains: toSearchForm(text) } }] }],
    },
    orderBy: { id: "desc" },
    take: MOST,
    select: {
      id: true,
      code: true,
      reference: true,
      ownerName: true,
      applicantPersonalId: true,
      state: true,
      channel: true,
      nextDueAt: true,
      holderAccountId: true,
      holderUnitId: true,
      holderRole: true,
      procedureId: true,
      procedureVersion: { select: { name: true } },
      holder: { select: { fullName: true } },
    },
  });
  return found.map(({ procedureVersion, holder, ...row }) => ({
    ...row,
    procedureName: procedureVersion.name,
    holderName: holder?.fullName ?? null,
  }));
}

function matches(term: SearchTerm): Prisma.DossierWhereInput {
  switch (term.kind) {
    case "CODE":
      return { OR: [{ code: term.value }, { reference: term.value }] };
    case "CODE_PREFIX":
      return term.value.startsWith("TN-")
        ? { reference: { startsWith: term.value } }
        : { code: { startsWith: term.value } };
    case "NAME":
      return { searchName: { contains: term.value } };
  }
}
