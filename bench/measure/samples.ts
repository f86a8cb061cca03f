import { prisma } from "@/lib/platform/db/prisma";

/** Whom and what to read: the busiest desks, and dossiers from all years. */
export type Samples = {
  dossiers: number;
  events: number;
  /** Login names of officers with the longest queue at each level, heaviest first. */
  officers: { loginName: string; unit: string; open: number }[];
  /** Dossiers that the first officer may open. */
  deskDossiers: string[];
  /** A citizen who has filed often, and their dossiers. */
  citizen: { loginName: string; dossierIds: string[] };
  /** Codes for the public look-up. */
  codes: string[];
};

type Desk = Samples["officers"][number] & { agencyId: string };

/** Chooses from what the database holds; the same database gives the same samples. */
export async function chooseSamples(): Promise<Samples> {
  const desks = await busiestDesks();
  const first = desks[0];
  if (!first) throw new Error("no officer holds an open dossier");
  const [size] = await prisma.$queryRaw<{ dossiers: number; events: number }[]>`
    SELECT (SELECT count(*)::int FROM dossier) AS dossiers, (SELECT count(*)::int FROM dossier_event) AS events`;
  const deskDossiers = await prisma.$queryRaw<{ id: string }[]>`
    SELECT dossier_id AS id FROM dossier_agency WHERE agency_id = ${first.agencyId}::uuid
    ORDER BY md5(dossier_id::text) LIMIT 600`;
  const codes = await prisma.$queryRaw<{ code: string }[]>`
    SELECT code FROM dossier TABLESAMPLE SYSTEM (10) WHERE code IS NOT NULL ORDER BY md5(code) LIMIT 600`;
  return {
    dossiers: size?.dossiers ?? 0,
    events: size?.events ?? 0,
    officers: desks,
    deskDossiers: deskDossiers.map((row) => row.id),
    citizen: await busiestCitizen(),
    codes: codes.map((row) => row.code),
  };
}

/** Of each level the unit with most open dossiers, and somebody who works there and can sign in: a crew cannot. */
async function busiestDesks(): Promise<Desk[]> {
  return prisma.$queryRaw<Desk[]>`
    SELECT "loginName", unit, open, "agencyId" FROM (
      SELECT DISTINCT ON (v.level_code) a.login_name AS "loginName", v.name AS unit, held.open,
        v.agency_id AS "agencyId"
      FROM (SELECT holder_unit_id, count(*)::int AS open FROM dossier WHERE closed_at IS NULL GROUP BY 1) held
      JOIN unit_version v ON v.unit_id = held.holder_unit_id AND v.valid_to IS NULL
      JOIN post p ON p.unit_id = held.holder_unit_id AND p.valid_to IS NULL
      JOIN account a ON a.id = p.account_id AND a.active AND a.password_hash IS NOT NULL
      ORDER BY v.level_code, held.open DESC, a.login_name
    ) AS desk ORDER BY open DESC`;
}

async function busiestCitizen(): Promise<Samples["citizen"]> {
  const [row] = await prisma.$queryRaw<{ loginName: string; dossierIds: string[] }[]>`
    SELECT a.login_name AS "loginName", array_agg(d.id::text) AS "dossierIds"
    FROM account a JOIN dossier d ON d.applicant_account_id = a.id
    WHERE a.kind = 'CITIZEN' AND a.password_hash IS NOT NULL
      AND a.id IN (SELECT id FROM account WHERE kind = 'CITIZEN' ORDER BY id LIMIT 2000)
    GROUP BY a.id ORDER BY count(*) DESC, a.login_name LIMIT 1`;
  if (!row) throw new Error("no citizen has a dossier");
  return row;
}
