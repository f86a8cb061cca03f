import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { drawDraftPaper } from "@/lib/documents/queries/draw-draft-paper";
import { composeControlSheet } from "@/lib/dossiers/ledger/compose-control-sheet";
import { getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import type { Clock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";

/** The control sheet as it stands now, as PDF. Throws `NotFoundError` for a dossier out of sight. */
export async function renderControlSheet(
  actor: Actor,
  dossierId: string,
  { clock }: { clock: Clock },
): Promise<Uint8Array> {
  const dossier = await getDossierForAct(prisma, actor, dossierId, clock);
  return drawDraftPaper(await composeControlSheet(prisma, dossier));
}
