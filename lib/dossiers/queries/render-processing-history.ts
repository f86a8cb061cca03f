import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import type { ProcessingHistory } from "@/lib/documents/domain/processing-history";
import { drawDraftPaper } from "@/lib/documents/queries/draw-draft-paper";
import type { DossierEventType } from "@/lib/dossiers/domain/dossier-event";
import { getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { getFiling } from "@/lib/dossiers/ledger/get-filing";
import { headerOf, lookupOf } from "@/lib/dossiers/ledger/paper-parts";
import { readToldEvents } from "@/lib/dossiers/ledger/read-told-events";
import { getUnitNames } from "@/lib/organization/queries/get-unit-names";
import type { Clock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";

/** What has happened to a dossier until now, as PDF; `say` names an event in the language of the paper. */
export async function renderProcessingHistory(
  actor: Actor,
  dossierId: string,
  say: (type: DossierEventType) => string,
  { clock }: { clock: Clock },
): Promise<Uint8Array> {
  const { row, projection, context } = await getDossierForAct(prisma, actor, dossierId, clock);
  const [filing, events] = await Promise.all([
    getFiling(prisma, projection.procedureVersionId),
    readToldEvents(prisma, row.id),
  ]);
  const names = await getUnitNames(
    events.flatMap(({ actorUnitId, payload }) => [actorUnitId, payload.change.holderUnitId ?? null]),
  );
  const steps: ProcessingHistory["steps"] = events.map(({ type, at, actorName, actorUnitId, payload }) => {
    const on = localDateOf(at);
    const receiver = names(payload.change.holderUnitId ?? null, on);
    const { stepDueAt } = payload.change;
    return {
      at: at.getTime(),
      handler: [actorName, names(actorUnitId, on)].filter(Boolean).join(" – "),
      action: say(type),
      ...(receiver ? { receiver } : {}),
      ...(stepDueAt ? { dueAt: Date.parse(stepDueAt) } : {}),
    };
  });
  return drawDraftPaper({
    kind: "PROCESSING_HISTORY",
    header: headerOf(context.tree, projection.holderUnitId, context.now),
    dossierCode: row.code ?? row.reference,
    lookup: lookupOf(row),
    requestContent: filing.name,
    ownerName: row.ownerName,
    steps,
  });
}
