import "server-only";
import { wasSent } from "@/lib/dossiers/domain/was-sent";
import type { Draft } from "@/lib/platform/db/generated/client";
import type { Transaction } from "@/lib/platform/db/transact";
import { NotFoundError, RuleError } from "@/lib/platform/errors/app-error";

/** The paper of this draft that may still be taken out. Throws when it is not there, or was already sent. */
export async function assertOwnDraftPaper(tx: Transaction, draft: Draft, paperId: string): Promise<string> {
  const paper = await tx.draftPaper.findFirst({ where: { id: paperId, draftId: draft.id } });
  if (!paper) throw new NotFoundError(`draft paper ${paperId}`);
  if (wasSent(draft, paper)) throw new RuleError("paperAlreadySent");
  return paper.id;
}
