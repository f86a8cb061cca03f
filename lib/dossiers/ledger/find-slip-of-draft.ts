import "server-only";
import type { Transaction } from "@/lib/platform/db/transact";
import { RuleError } from "@/lib/platform/errors/app-error";

/** By what a dossier came by post, and when it counts as filed. */
export type FiledSlip = { slipNumber: string; handedAt: Date };

/**
 * The slip of a draft for the post; null for one that came another way. Throws `RuleError("slipMissing")` when no
 * minutes were signed for it: then there is no moment of filing (QĐ 45/2016/QĐ-TTg Art. 7.4).
 */
export async function findSlipOfDraft(
  tx: Transaction,
  { id, channel }: { id: string; channel: string },
): Promise<FiledSlip | null> {
  if (channel !== "POST") return null;
  const slip = await tx.postParcel.findUnique({
    where: { draftId: id },
    select: { slipNumber: true, handOver: { select: { handedAt: true } } },
  });
  if (!slip) throw new RuleError("slipMissing");
  return { slipNumber: slip.slipNumber, handedAt: slip.handOver.handedAt };
}
