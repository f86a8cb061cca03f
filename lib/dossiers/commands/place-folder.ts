import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { toSearchForm } from "@/lib/accounts/domain/search-form";
import { assertWorksOn } from "@/lib/dossiers/ledger/assert-works-on";
import type { FolderInput } from "@/lib/dossiers/schemas/talk-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";

/** Notes where the paper folder of a dossier lies from now on; every earlier place stays on record. */
export function placeFolder(actor: Actor, input: FolderInput, { clock }: CommandContext): Promise<void> {
  return transact(async (tx) => {
    const { dossier, accountId } = await assertWorksOn(tx, actor, input.dossierId);
    const { requestId: id, dossierId, place } = input;
    if (place === (dossier.folderPlace ?? "")) return;
    const placed = await tx.dossierFolder.createMany({
      data: [{ id, dossierId, place, accountId, at: clock.now() }],
      skipDuplicates: true,
    });
    if (placed.count === 0) return;
    await tx.dossier.update({
      where: { id: dossierId },
      data: { folderPlace: place || null, folderSearch: place ? toSearchForm(place) : null },
      select: { id: true },
    });
  });
}
