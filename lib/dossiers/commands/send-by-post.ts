import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { decideSendByPost } from "@/lib/dossiers/domain/decide-delivery";
import { readDelivery } from "@/lib/dossiers/domain/delivery-form";
import { assertMay, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { findUsedNumbers, keepPostHandOver } from "@/lib/dossiers/ledger/keep-post-hand-over";
import { officerName } from "@/lib/dossiers/ledger/paper-parts";
import { parcelOf } from "@/lib/dossiers/ledger/parcel-of";
import {
  assertDecided,
  eventActor,
  type Recorded,
  recordDossierEvent,
} from "@/lib/dossiers/ledger/record-dossier-event";
import type { SendByPostInput } from "@/lib/dossiers/schemas/hand-out-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { ForbiddenError, ValidationError } from "@/lib/platform/errors/app-error";
import { newId } from "@/lib/platform/ids/new-id";

/**
 * Hands one result to the public post, with the minutes that both sides sign (QĐ 45/2016/QĐ-TTg Art. 9). Throws
 * `ValidationError` naming `trackingNumber` when another parcel has that number.
 */
export function sendByPost(
  actor: Actor,
  input: SendByPostInput,
  { clock }: CommandContext,
): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "sendByPost", input.version);
    if (actor.kind !== "OFFICER") throw new ForbiddenError("sendByPost");
    const { projection, context } = dossier;
    const { trackingNumber, postWorker } = input;
    const chosen = readDelivery(dossier.row.delivery).method;
    const onTheWay = dossier.row.resultListId !== null;
    const decision = assertDecided(
      decideSendByPost(projection, { trackingNumber, postWorker, chosen, onTheWay }),
    );
    const used = await findUsedNumbers(tx, "RESULTS_TO_POST", [trackingNumber]);
    if (used.has(trackingNumber)) throw new ValidationError({ trackingNumber: ["forms.numberUsed"] });
    const recorded = await recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
    const handOver = {
      ...{ id: newId(context.now), direction: "RESULTS_TO_POST" as const, postWorker },
      unitId: projection.holderUnitId,
      officer: { accountId: actor.accountId, name: officerName(actor, permission) },
      parcels: [await parcelOf(tx, dossier, trackingNumber)],
    };
    await keepPostHandOver(tx, handOver, context);
    return recorded;
  });
}
