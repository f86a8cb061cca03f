import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { deskScopeOf } from "@/lib/dossiers/domain/desk-scope";
import { agenciesFor, findUnitFor } from "@/lib/organization/domain/unit-tree";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { Clock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { getProcess } from "@/lib/workflow/queries/get-process";
import { processInForce } from "@/lib/workflow/queries/get-process-in-force";

/** A procedure that an officer may receive, and the agency that would resolve it. */
export type CounterProcedure = { code: string; name: string; competentUnitId: string };

/** The procedures whose first step, for some agency, runs at a counter where this officer receives. */
export async function listCounterProcedures(
  actor: Extract<Actor, { kind: "OFFICER" }>,
  { clock }: { clock: Clock },
): Promise<CounterProcedure[]> {
  const counters = new Set(deskScopeOf(actor).receptionUnitIds);
  if (counters.size === 0) return [];
  const on = localDateOf(clock.now());
  const tree = await getUnitTree(on);
  const versions = await prisma.procedureVersion.findMany({
    where: {
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
      return competent ? [{ code: procedure.code, name, competentUnitId: competent.id }] : [];
    }),
  );
  return found.flat();
}
