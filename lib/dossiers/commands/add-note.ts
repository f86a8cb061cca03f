import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { assertWorksOn } from "@/lib/dossiers/ledger/assert-works-on";
import type { NoteInput } from "@/lib/dossiers/schemas/talk-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";

/** Adds a note for the officers who see the dossier; the applicant never does. Sent twice, it is kept once. */
export function addNote(actor: Actor, input: NoteInput, { clock }: CommandContext): Promise<void> {
  return transact(async (tx) => {
    const { agencyId, accountId } = await assertWorksOn(tx, actor, input.dossierId);
    const { requestId: id, dossierId, text } = input;
    await tx.dossierNote.createMany({
      data: [{ id, dossierId, accountId, agencyId, text, at: clock.now() }],
      skipDuplicates: true,
    });
  });
}
