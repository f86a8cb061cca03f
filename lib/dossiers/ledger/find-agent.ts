import "server-only";
import { type Agent, readAgent } from "@/lib/dossiers/domain/agent";
import { draftContent } from "@/lib/dossiers/schemas/draft-content";
import type { Transaction } from "@/lib/platform/db/transact";

/** Who filed this dossier at the counter in the applicant's place; null when nobody did, or it was filed online. */
export async function findAgent(tx: Transaction, dossierId: string): Promise<Agent | null> {
  const draft = await tx.draft.findFirst({
    where: { id: dossierId, channel: { not: "ONLINE" }, submittedAt: { not: null } },
    select: { content: true },
  });
  return draft && readAgent(draftContent.parse(draft.content).agent);
}
