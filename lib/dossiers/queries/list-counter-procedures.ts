import "server-only";
import type { Actor, ActorPost } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { listCounterPosts } from "@/lib/dossiers/domain/filing-posts";
import { agenciesFor, findUnitFor } from "@/lib/organization/domain/unit-tree";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { Clock } from "@/lib/platform/clock/clock";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { prisma } from "@/lib/platform/db/prisma";
import { getProcess } from "@/lib/workflow/queries/get-process";
import { processInForce } from "@/lib/workflow/queries/get-process-in-force";

/** A procedure that an officer may receive; the agency that resolves it when it is their own, else null. */
export type CounterProcedure = { code: string; name: string; competentUnitId: string | null };

/**
 * Every procedure set up for filing, those of the officer's own agency first: any counter of the province receives for
 * the competent agency (NĐ 118/2025/NĐ-CP Art. 14). Nothing for a stand-in from whom accepting is kept.
 */
export async function listCounterProcedures(
  actor: Extract<Actor, { kind: "OFFICER" }>,
  { clock }: { clock: Clock },
): Promise<CounterProcedure[]> {
  const posts = listCounterPosts(actor);
  const counters = new Set(posts.map(({ unitId }) => unitId));
  if (counters.size === 0) return [];
  const on = localDateOf(clock.now());
  const tree = await getUnitTree(on);
  const versions = await prisma.procedureVersion.findMany({
    where: {
      ...lentAt(posts),
      state: "PUBLISHED",
      validFrom: { lte: on },
      OR: [{ validTo: null }, { validTo: { gte: on } }],
      eFormVersion: { isNot: null },
      processVersions: { some: processInForce(on) },
    },
    select: {
      name: true,
      procedure: { select: { code: true } },
      processVersions: {
        where: processInForce(on),
        select: { id: true },
        orderBy: { version: "desc" },
        take: 1,
      },
    },
    orderBy: { name: "asc" },
  });
  const found = await Promise.all(
    versions.map(async ({ name, procedure, processVersions }) => {
      const process = await getProcess(prisma, processVersions[0]?.id ?? "");
      const [first] = process.steps;
      const competent = agenciesFor(tree, process.competent).find((agency) =>
        counters.has((first && findUnitFor(tree, agency.id, first.unit)?.id) ?? ""),
      );
      return { code: procedure.code, name, competentUnitId: competent?.id ?? null };
    }),
  );
  const own = ({ competentUnitId }: CounterProcedure) => competentUnitId !== null;
  return [...found.filter(own), ...found.filter((procedure) => !own(procedure))];
}

/** A stand-in who has no counter but an absent colleague's takes in the procedures that were lent. */
function lentAt(posts: readonly ActorPost[]): Prisma.ProcedureVersionWhereInput {
  const lent = posts.map(({ onBehalfOf }) => onBehalfOf?.procedureIds ?? null);
  if (lent.includes(null)) return {};
  return { procedureId: { in: lent.flatMap((procedureIds) => procedureIds ?? []) } };
}
