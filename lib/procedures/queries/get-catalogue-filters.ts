import "server-only";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import type { Clock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { SUBJECTS } from "@/lib/procedures/domain/subject";
import type { CatalogueFilters } from "@/lib/procedures/dto";

type Count = { kind: string; code: string; vi: string; en: string; rank: number; count: number };

/** The levels, sectors and kinds of applicants that procedures in force today have. */
export async function getCatalogueFilters({ clock }: { clock: Clock }): Promise<CatalogueFilters> {
  const today = localDateOf(clock.now());
  const counts = await prisma.$queryRaw<Count[]>`
    WITH in_force AS (
      SELECT DISTINCT ON (procedure_id) * FROM procedure_version
      WHERE valid_from <= ${today} AND (valid_to IS NULL OR valid_to >= ${today})
      ORDER BY procedure_id, valid_from DESC)
    SELECT 'LEVEL' AS kind, l.code, l.name_vi AS vi, l.name_en AS en, l.rank, count(*)::int AS count
      FROM in_force v CROSS JOIN unnest(v.level_codes) AS given(code) JOIN level l ON l.code = given.code
      GROUP BY l.code
    UNION ALL
    SELECT 'SECTOR', s.slug, s.name, s.name, 0, count(*)::int
      FROM in_force v JOIN procedure p ON p.id = v.procedure_id JOIN sector s ON s.id = p.sector_id GROUP BY s.id
    UNION ALL
    SELECT 'SUBJECT', given.code, '', '', 0, count(*)::int
      FROM in_force v CROSS JOIN unnest(v.subjects) AS given(code) GROUP BY given.code`;
  const of = (kind: string) => counts.filter((row) => row.kind === kind);
  return {
    levels: of("LEVEL")
      .sort((a, b) => a.rank - b.rank)
      .map(({ code, vi, en, count }) => ({ code, name: { vi, en }, count })),
    sectors: of("SECTOR")
      .sort((a, b) => a.vi.localeCompare(b.vi, "vi"))
      .map(({ code, vi, count }) => ({ slug: code, name: vi, count })),
    subjects: SUBJECTS.flatMap((subject) => {
      const row = of("SUBJECT").find((candidate) => candidate.code === subject);
      return row ? [{ code: subject, count: row.count }] : [];
    }),
  };
}
