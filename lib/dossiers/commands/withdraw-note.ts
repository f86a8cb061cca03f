import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { assertWorksOn } from "@/lib/dossiers/ledger/assert-works-on";
import type { NoteWithdrawalInput } from "@/lib/dossiers/schemas/talk-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { ForbiddenError, NotFoundError } from "@/lib/platform/errors/app-error";

/** Takes back a note of one's own: it is no longer shown, but that there was one stays. Twice is once. */
export function withdrawNote(
  actor: Actor,
  { dossierId, noteId }: NoteWithdrawalInput,
  { clock }: CommandContext,
): Promise<void> {
  return transact(async (tx) => {
    const { accountId } = await assertWorksOn(tx, actor, dossierId);
    const note = await tx.dossierNote.findFirst({ where: { id: noteId, dossierId } });
    if (!note) throw new NotFoundError(`note ${noteId}`);
    if (note.accountId !== accountId) throw new ForbiddenError("a note of somebody else");
    await tx.dossierNoteWithdrawal.createMany({ data: [{ noteId, at: clock.now() }], skipDuplicates: true });
  });
}
