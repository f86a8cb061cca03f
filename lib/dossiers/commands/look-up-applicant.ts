import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import type { IdCardCode } from "@/lib/accounts/domain/id-card-code";
import { addIdentityRecord } from "@/lib/accounts/ledger/add-identity-record";
import { assertReceives } from "@/lib/accounts/ledger/assert-receives";
import { fillInApplicant, type KnownApplicant } from "@/lib/dossiers/domain/known-applicant";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { type Transaction, transact } from "@/lib/platform/db/transact";

/**
 * What is known of the person at the counter under the number of their card: from their account, or from an earlier
 * dossier that was taken at a counter (what citizens type online about themselves is not told on). Every look-up is
 * recorded, whatever it finds. Throws `ForbiddenError` for anybody who receives no dossiers.
 */
export function lookUpApplicant(
  actor: Actor,
  card: IdCardCode,
  { clock }: CommandContext,
): Promise<KnownApplicant> {
  return transact(async (tx) => {
    const by = assertReceives(actor);
    const { personalId } = card;
    const account = await tx.account.findFirst({
      where: { personalId, kind: "CITIZEN", active: true },
      select: {
        ...{ fullName: true, personalId: true, birthOn: true, phone: true, email: true, address: true },
      },
    });
    const earlier = await findEarlier(tx, personalId);
    await addIdentityRecord(tx, { by, personalId, act: "LOOKED_UP", at: clock.now() });
    return fillInApplicant(card, { account, earlier });
  });
}

async function findEarlier(tx: Transaction, personalId: string) {
  const row = await tx.dossier.findFirst({
    where: { applicantPersonalId: personalId, channel: { not: "ONLINE" } },
    orderBy: { submittedAt: "desc" },
    select: { applicantName: true, applicantPhone: true, applicantEmail: true, applicantAddress: true },
  });
  return (
    row && {
      ...{ fullName: row.applicantName, personalId, phone: row.applicantPhone },
      ...{ email: row.applicantEmail, address: row.applicantAddress },
    }
  );
}
