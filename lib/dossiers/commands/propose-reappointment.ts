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
import type { ReappointInput } from "@/lib/dossiers/schemas/limit-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";

/** Prepares an apology and a new appointment for the one who signs, in time and once (NĐ 118/2025/NĐ-CP Art. 19.6). */
export function proposeReappointment(
  actor: Actor,
  input: ReappointInput,
  { clock }: CommandContext,
): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "proposeReappointment", input.version);
    const by = eventActor(actor, permission);
    const proposed = { ...input, byAccountId: by.accountId ?? "" };
    const decision = assertDecided(
      decidePropose("REAPPOINTMENT", dossier.projection, proposed, dossier.context),
    );
    return recordDossierEvent(tx, dossier, by, decision);
  });
}
