import "server-only";
import { toSearchForm } from "@/lib/accounts/domain/search-form";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import type { Clock } from "@/lib/platform/clock/clock";
import { Prisma } from "@/lib/platform/db/generated/client";
import { prisma } from "@/lib/platform/db/prisma";
import { searchPatterns } from "@/lib/procedures/domain/search-patterns";
import type { ProcedureRow, ProcedureSearch } from "@/lib/procedures/dto";
import type { CatalogueQuery } from "@/lib/procedures/schemas/catalogue-query";

const PAGE_SIZE = 20;
/** How much of the typed words must resemble a procedure for it to be offered when none holds every word. */
const RESEMBLANCE = 0.45;

type Found = ProcedureRow & { total: number };

/**
 * The procedures in force today that match, without regard to accents: those that hold every word; when there are
 * none, those that resemble the words most, which forgives typing errors.
 */
export async function searchProcedures(
  query: CatalogueQuery,
  { clock }: { clock: Clock },
): Promise<ProcedureSearch> {
  const today = localDateOf(clock.now());
  const words = toSearchForm(query.words);
  const exact = await find(query, today, everyWord(words), closeness(words));
  const approximate = exact.length === 0 && words !== "" && query.page === 1;
  const found = approximate ? await find(query, today, resembling(words), closeness(words)) : exact;
  const total = found[0]?.total ?? 0;
  return {
    rows: found.map(({ total: _total, ...row }) => row),
    total,
    page: query.page,
    pageCount: Math.ceil(total / PAGE_SIZE),
    approximate: approximate && total > 0,
  };
}

function everyWord(words: string): Prisma.Sql {
  const patterns = searchPatterns(words);
  return patterns.length > 0 ? Prisma.sql`(' ' || v.search_text) LIKE ALL(${patterns})` : Prisma.sql`TRUE`;
}

function resembling(words: string): Prisma.Sql {
  return Prisma.sql`word_similarity(${words}, v.search_text) >= ${RESEMBLANCE}`;
}

function closeness(words: string): Prisma.Sql {
  return words === "" ? Prisma.sql`0::real` : Prisma.sql`word_similarity(${words}, v.search_text)`;
}

function find(
  query: CatalogueQuery,
  today: string,
  matches: Prisma.Sql,
  score: Prisma.Sql,
): Promise<Found[]> {
  const filters = [
    matches,
    query.level ? Prisma.sql`${query.level} = ANY(v.level_codes)` : Prisma.sql`TRUE`,
    query.sector ? Prisma.sql`s.slug = ${query.sector}` : Prisma.sql`TRUE`,
    query.subject ? Prisma.sql`${query.subject} = ANY(v.subjects)` : Prisma.sql`TRUE`,
    query.onlineOnly ? Prisma.sql`f.id IS NOT NULL` : Prisma.sql`TRUE`,
  ];
  return prisma.$queryRaw<Found[]>`
    WITH in_force AS (
      SELECT DISTINCT ON (procedure_id) * FROM procedure_version
      WHERE valid_from <= ${today} AND (valid_to IS NULL OR valid_to >= ${today})
      ORDER BY procedure_id, valid_from DESC)
    SELECT p.code, v.name, s.name AS "sectorName", v.level_codes AS "levelCodes", v.subjects,
      (f.id IS NOT NULL AND v.state = 'PUBLISHED') AS fileable, v.state = 'NEEDS_REVIEW' AS "needsReview",
      (count(*) OVER ())::int AS total
    FROM in_force v
    JOIN procedure p ON p.id = v.procedure_id
    JOIN sector s ON s.id = p.sector_id
    LEFT JOIN e_form_version f ON f.procedure_version_id = v.id
    WHERE ${Prisma.join(filters, " AND ")}
    ORDER BY ${score} DESC, (f.id IS NOT NULL) DESC, v.name, p.code
    LIMIT ${PAGE_SIZE} OFFSET ${(query.page - 1) * PAGE_SIZE}`;
}
