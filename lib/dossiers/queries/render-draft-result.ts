import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { drawDraftPaper } from "@/lib/documents/queries/draw-draft-paper";
import { composeResult } from "@/lib/dossiers/ledger/compose-result";
import { getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { getUnit } from "@/lib/organization/domain/unit-tree";
import type { Clock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";

/**
 * The kept draft of a result as PDF, marked as a draft: no number, no date. Throws `NotFoundError` for a dossier out
 * of sight and `RuleError` when nothing was drafted yet.
 */
export async function renderDraftResult(
  actor: Actor,
  dossierId: string,
  { clock }: { clock: Clock },
): Promise<Uint8Array> {
  const dossier = await getDossierForAct(prisma, actor, dossierId, clock);
  const agencyId = getUnit(dossier.context.tree, dossier.row.holderUnitId).agencyId;
  const { number: _none, ...paper } = await composeResult(prisma, dossier, agencyId, "");
  return drawDraftPaper({ ...paper, state: "DRAFT" });
}
