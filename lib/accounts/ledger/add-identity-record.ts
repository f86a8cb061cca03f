import "server-only";
import type { ActorPost } from "@/lib/accounts/domain/actor";
import type { IdentityAct } from "@/lib/accounts/domain/identity-act";
import type { ShownIdentityWarning } from "@/lib/accounts/domain/shown-identity";
import type { Transaction } from "@/lib/platform/db/transact";
import { newId } from "@/lib/platform/ids/new-id";

type Entry = {
  by: { accountId: string; post: ActorPost };
  personalId: string;
  act: IdentityAct;
  warnings?: readonly ShownIdentityWarning[];
  at: Date;
};

/** Records what an officer did with an identity number; the person sees it in their account. */
export async function addIdentityRecord(tx: Transaction, { by, at, ...entry }: Entry): Promise<void> {
  const { personalId, act, warnings = [] } = entry;
  await tx.identityRecord.create({
    data: {
      ...{ id: newId(at), at, personalId, act, warnings: [...warnings] },
      ...{ accountId: by.accountId, unitId: by.post.unitId },
    },
  });
}
