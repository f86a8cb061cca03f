import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { assertSystem } from "@/lib/accounts/domain/assert-system";
import { renderPaperOnce } from "@/lib/documents/ledger/render-paper-once";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";

/**
 * Draws a paper soon after it is issued, so that its bytes come from the templates of that day even when nobody asks
 * for it before they change. Does nothing for a paper that has its bytes. Only the system may.
 */
export function drawIssuedPaper(
  actor: Actor,
  { paperId }: { paperId: string },
  { clock }: CommandContext,
): Promise<void> {
  assertSystem(actor);
  return transact(async (tx) => {
    const paper = await tx.officialPaper.findUnique({ where: { id: paperId } });
    if (paper) await renderPaperOnce(tx, paper, clock.now());
  });
}
