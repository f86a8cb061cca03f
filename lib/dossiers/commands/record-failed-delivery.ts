import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { decideRecordFailedDelivery, isLastAttempt } from "@/lib/dossiers/domain/decide-delivery";
import type { ResultDelivery } from "@/lib/dossiers/domain/delivery-form";
import { assertMay, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { hashWithDelivery } from "@/lib/dossiers/ledger/hash-with-delivery";
import {
  assertDecided,
  eventActor,
  type Recorded,
  recordDossierEvent,
} from "@/lib/dossiers/ledger/record-dossier-event";
import type { ReasonInput } from "@/lib/dossiers/schemas/dossier-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";

const AT_COUNTER: ResultDelivery = { method: "COUNTER" };

/** The post could not deliver. After the third time the result waits at the counter again, and its owner is told. */
export function recordFailedDelivery(
  actor: Actor,
  input: ReasonInput,
  { clock }: CommandContext,
): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "recordFailedDelivery", input.version);
    const { row, projection } = dossier;
    const contentHashAtCounter = await hashWithDelivery(tx, row, AT_COUNTER);
    const failed = { reason: input.reason, contentHashAtCounter };
    const decision = assertDecided(decideRecordFailedDelivery(projection, failed));
    const delivery = isLastAttempt(projection) ? { delivery: AT_COUNTER } : {};
    return recordDossierEvent(tx, dossier, eventActor(actor, permission), decision, delivery);
  });
}
