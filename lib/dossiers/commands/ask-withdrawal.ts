import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { decideAskWithdrawal } from "@/lib/dossiers/domain/decide-withdrawal";
import { assertMay, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import {
  assertDecided,
  eventActor,
  type Recorded,
  recordDossierEvent,
} from "@/lib/dossiers/ledger/record-dossier-event";
import type { ReasonInput } from "@/lib/dossiers/schemas/dossier-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";

/** The applicant stops the procedure (NĐ 118/2025/NĐ-CP Art. 21). */
export function askWithdrawal(
  actor: Actor,
  input: ReasonInput,
  { clock }: CommandContext,
): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "askWithdrawal", input.version);
    const decision = assertDecided(decideAskWithdrawal(dossier.projection, input.reason, dossier.context));
    return recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
  });
}
