import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { decideArchive } from "@/lib/dossiers/domain/decide-result";
import { assertMay, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import {
  assertDecided,
  eventActor,
  type Recorded,
  recordDossierEvent,
} from "@/lib/dossiers/ledger/record-dossier-event";
import type { ArchiveInput } from "@/lib/dossiers/schemas/dossier-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";

/** The closed dossier goes to the archive under its file number (NĐ 30/2020/NĐ-CP Art. 30). */
export function archiveDossier(
  actor: Actor,
  input: ArchiveInput,
  { clock }: CommandContext,
): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "archive", input.version);
    const decision = assertDecided(decideArchive(input, dossier.context));
    return recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
  });
}
