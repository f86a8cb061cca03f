import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { decidePropose } from "@/lib/dossiers/domain/decide-clock";
import { assertMay, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import {
  assertDecided,
  eventActor,
  type Recorded,
  recordDossierEvent,
} from "@/lib/dossiers/ledger/record-dossier-event";
import type { PauseInput } from "@/lib/dossiers/schemas/limit-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";

/** Prepares a lawful pause for the one who signs. */
export function proposePause(actor: Actor, input: PauseInput, { clock }: CommandContext): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "proposePause", input.version);
    const by = eventActor(actor, permission);
    const proposed = { ...input, byAccountId: by.accountId ?? "" };
    const decision = assertDecided(decidePropose("PAUSE", dossier.projection, proposed, dossier.context));
    return recordDossierEvent(tx, dossier, by, decision);
  });
}
