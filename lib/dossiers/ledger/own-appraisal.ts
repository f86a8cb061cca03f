import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import type { Permission } from "@/lib/dossiers/domain/action-permission";
import type { Transaction } from "@/lib/platform/db/transact";
import { RuleError } from "@/lib/platform/errors/app-error";
import type { DossierForAct } from "./get-dossier-for-act";

const APPRAISAL = ["RESULT_DRAFTED", "SUBMITTED_FOR_APPROVAL"];

/** Whether one of these people has drafted or submitted the dossier's result, or somebody did in their place. */
async function didAppraise(
  tx: Transaction,
  dossierId: string,
  accountIds: readonly string[],
): Promise<boolean> {
  const people = { in: [...accountIds] };
  const event = await tx.dossierEvent.findFirst({
    where: {
      dossierId,
      type: { in: APPRAISAL },
      OR: [{ actorAccountId: people }, { actorOnBehalfOfId: people }],
    },
    select: { seq: true },
  });
  return event !== null;
}

/**
 * Nobody approves, signs or corrects what they appraised, however it came to them: by a second post, through a stand-in
 * who passed their draft on, at another agency, or in the place of the one who appraised it. The process of a small
 * agency may allow it.
 */
export async function isOwnAppraisal(
  tx: Transaction,
  { row, standing }: Pick<DossierForAct, "row" | "standing">,
  actor: Actor,
  permission: Permission,
): Promise<boolean> {
  if (standing.selfApproval || actor.kind === "SYSTEM") return false;
  const absent = permission.by === "POST" ? permission.post.onBehalfOf?.accountId : undefined;
  return didAppraise(tx, row.id, absent ? [actor.accountId, absent] : [actor.accountId]);
}

/**
 * Refuses the signature of whoever appraised, see `isOwnAppraisal`.
 * @throws RuleError `ownAppraisal`
 */
export async function assertOthersAppraisal(
  tx: Transaction,
  dossier: Pick<DossierForAct, "row" | "standing">,
  actor: Actor,
  permission: Permission,
): Promise<void> {
  if (await isOwnAppraisal(tx, dossier, actor, permission)) throw new RuleError("ownAppraisal");
}
