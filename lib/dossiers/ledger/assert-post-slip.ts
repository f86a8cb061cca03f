import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { deskScopeOf } from "@/lib/dossiers/domain/desk-scope";
import type { EnterSlipInput } from "@/lib/dossiers/schemas/post-inputs";
import type { Transaction } from "@/lib/platform/db/transact";
import { NotFoundError } from "@/lib/platform/errors/app-error";

/** A slip of a delivery at a counter where this officer receives. Throws `NotFoundError` for any other. */
export async function assertPostSlip(
  tx: Pick<Transaction, "postParcel">,
  actor: Actor,
  { handOverId, place }: EnterSlipInput,
) {
  if (actor.kind !== "OFFICER") throw new NotFoundError("slip");
  const slip = await tx.postParcel.findFirst({
    where: {
      ...{ handOverId, place, direction: "DOSSIERS_FROM_POST" },
      handOver: { unitId: { in: [...deskScopeOf(actor).receptionUnitIds] } },
    },
    include: { draft: { select: { accountId: true, submittedAt: true } } },
  });
  if (!slip) throw new NotFoundError(`slip ${place} of ${handOverId}`);
  return slip;
}
