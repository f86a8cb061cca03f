import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { mayConfigureProcesses } from "@/lib/accounts/domain/admin-permission";
import { toSearchForm } from "@/lib/accounts/domain/search-form";
import { assertMayAdminister } from "@/lib/accounts/ledger/assert-may-administer";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { literally } from "@/lib/platform/db/literally";
import { prisma } from "@/lib/platform/db/prisma";
import type { ProcessRow } from "@/lib/workflow/dto";
import { countOpenDossiers } from "./count-open-dossiers";
import { processInForce } from "./get-process-in-force";

const MOST = 200;

/** The procedures that have a process, found by words of their name or by code, without regard to accents. */
export async function listProcesses(
  actor: Actor,
  { search }: { search: string },
  { clock }: CommandContext,
): Promise<ProcessRow[]> {
  assertMayAdminister(mayConfigureProcesses(actor));
  const words = toSearchForm(search).split(" ").filter(Boolean).slice(0, 10).map(literally);
  const found = await prisma.procedureVersion.findMany({
    where: {
      processVersions: { some: {} },
      AND: words.map((word) => ({
        OR: [{ searchText: { contains: word } }, { procedure: { code: { contains: word } } }],
      })),
    },
    select: {
      id: true,
      name: true,
      procedure: { select: { code: true } },
      processDraft: { select: { id: true } },
      processVersions: {
        where: processInForce(localDateOf(clock.now())),
        orderBy: { version: "desc" },
        select: { version: true },
      },
      _count: { select: { processVersions: true } },
    },
    orderBy: [{ name: "asc" }, { validFrom: "desc" }],
    take: MOST,
  });
  const open = await countOpenDossiers(found.map(({ id }) => id));
  return found.map(({ id, name, procedure, processDraft, processVersions, _count }) => ({
    procedureVersionId: id,
    code: procedure.code,
    name,
    version: processVersions[0]?.version ?? null,
    versionCount: _count.processVersions,
    hasDraft: processDraft !== null,
    openDossiers: [...(open.get(id)?.values() ?? [])].reduce((sum, count) => sum + count, 0),
  }));
}
