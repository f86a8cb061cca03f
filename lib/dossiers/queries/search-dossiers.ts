import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { toSearchForm } from "@/lib/accounts/domain/search-form";
import { deskAgencies, visibleTo } from "@/lib/dossiers/access";
import { readSearchTerm, type SearchTerm } from "@/lib/dossiers/domain/search-term";
import { Prisma } from "@/lib/platform/db/generated/client";
import { literally } from "@/lib/platform/db/literally";
import { prisma } from "@/lib/platform/db/prisma";
import type { QueueRecord } from "./queue-row";

const MOST = 50;

type Officer = Extract<Actor, { kind: "OFFICER" }>;

/**
 * Dossiers in the officer's sight, open or closed, by code, by name or by where their paper folder lies, newest
 * first; at most fifty. Null when the text is too short to be searched.
 */
export async function searchDossiers(actor: Officer, text: string): Promise<QueueRecord[] | null> {
  const term = readSearchTerm(text);
  if (!term) return null;
  const matches = [await matchesOf(actor, term), { id: { in: await findByPlace(actor, text) } }];
  const found = await prisma.dossier.findMany({
    where: { AND: [visibleTo(actor), { OR: matches }] },
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
    partDueAt: null,
  }));
}

async function matchesOf(actor: Officer, term: SearchTerm): Promise<Prisma.DossierWhereInput> {
  switch (term.kind) {
    case "CODE":
      return { OR: [{ code: term.value }, { reference: term.value }] };
    case "CODE_PREFIX":
      return term.value.startsWith("TN-")
        ? { reference: { startsWith: term.value } }
        : { code: { startsWith: term.value } };
    case "NAME":
      return { id: { in: await findByName(actor, term.value) } };
  }
}

async function findByName(actor: Officer, name: string): Promise<string[]> {
  const rows = await prisma.$queryRaw<{ id: string }[]>(newestNamed(deskAgencies(actor), name));
  return rows.map((row) => row.id);
}

/**
 * The newest dossiers of each agency with the name: one index holds an agency's names in the order of its dossiers,
 * so that neither common names nor the rest of the province cost anything.
 */
export function newestNamed(agencyIds: readonly string[], name: string): Prisma.Sql {
  return Prisma.sql`
    SELECT named.dossier_id AS id FROM unnest(${agencyIds}::uuid[]) AS agency(id) CROSS JOIN LATERAL (
      SELECT a.dossier_id FROM dossier_agency a WHERE a.agency_id = agency.id AND strpos(a.search_name, ${name}) > 0
      ORDER BY a.dossier_id DESC LIMIT ${MOST}) AS named`;
}

async function findByPlace(actor: Officer, text: string): Promise<string[]> {
  const rows = await prisma.dossier.findMany({
    where: { AND: [visibleTo(actor), { folderSearch: { contains: literally(toSearchForm(text)) } }] },
    orderBy: { id: "desc" },
    take: MOST,
    select: { id: true },
  });
  return rows.map((row) => row.id);
}
