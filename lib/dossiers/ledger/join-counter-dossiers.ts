import "server-only";
import { SYSTEM_ACTOR } from "@/lib/accounts/domain/assert-system";
import { isSameName } from "@/lib/accounts/domain/shown-identity";
import type { Decision } from "@/lib/dossiers/domain/decision";
import type { Clock } from "@/lib/platform/clock/clock";
import type { Transaction } from "@/lib/platform/db/transact";
import { assertMay, getDossierForAct } from "./get-dossier-for-act";
import { eventActor, recordDossierEvent } from "./record-dossier-event";

/** Whose account was compared with a card: nobody else's may be given here. */
type VerifiedPerson = { id: string; personalId: string | null; fullName: string };

/**
 * Brings the dossiers that a counter took under this person's number and name into their account, each by an event of
 * its own; under another name they stay outside, as they are somebody else's, or mistyped. Returns how many came. Only
 * for an account whose holder an officer saw with their card (NĐ 118/2025/NĐ-CP Art. 17.1): whoever registers a number
 * by themselves sees nothing that was filed before.
 */
export async function joinCounterDossiers(
  tx: Transaction,
  { id: accountId, personalId, fullName }: VerifiedPerson,
  clock: Clock,
): Promise<number> {
  if (!personalId) return 0;
  const rows = await tx.$queryRaw<{ id: string; applicantName: string; version: number }[]>`
    SELECT id, applicant_name AS "applicantName", version FROM dossier
    WHERE applicant_personal_id = ${personalId} AND applicant_account_id IS NULL AND channel <> 'ONLINE'
    ORDER BY id FOR UPDATE`;
  const own = rows.filter(({ applicantName }) => isSameName(applicantName, fullName));
  for (const { id, version } of own) {
    const dossier = await getDossierForAct(tx, SYSTEM_ACTOR, id, clock);
    const permission = assertMay(dossier, SYSTEM_ACTOR, "joinApplicant", version);
    await recordDossierEvent(tx, dossier, eventActor(SYSTEM_ACTOR, permission), join(accountId));
  }
  return own.length;
}

function join(accountId: string): Decision {
  return { type: "APPLICANT_JOINED", change: { applicantAccountId: accountId }, facts: {} };
}
