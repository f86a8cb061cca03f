import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { decideSendByPost } from "@/lib/dossiers/domain/decide-result";
import { assertMay, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { issuePostHandOver } from "@/lib/dossiers/ledger/issue-hand-out-papers";
import { officerName } from "@/lib/dossiers/ledger/paper-parts";
import {
  assertDecided,
  eventActor,
  type Recorded,
  recordDossierEvent,
} from "@/lib/dossiers/ledger/record-dossier-event";
import type { SendByPostInput } from "@/lib/dossiers/schemas/hand-out-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";

/** Hands a result to the public post, with the minutes that both sides sign (QĐ 45/2016/QĐ-TTg Art. 9). */
export function sendByPost(
  actor: Actor,
  input: SendByPostInput,
  { clock }: CommandContext,
): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "sendByPost", input.version);
    const decision = assertDecided(decideSendByPost(dossier.projection, input));
    const recorded = await recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
    await issuePostHandOver(tx, dossier, recorded, input, officerName(actor, permission));
    return recorded;
  });
}
