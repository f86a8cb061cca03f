import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { parsePersonalId } from "@/lib/accounts/domain/personal-id";
import { listIdentityWarnings } from "@/lib/accounts/domain/shown-identity";
import { addIdentityRecord } from "@/lib/accounts/ledger/add-identity-record";
import { assertReceives } from "@/lib/accounts/ledger/assert-receives";
import type { DraftContent } from "@/lib/dossiers/schemas/draft-content";
import { shownIdentity } from "@/lib/dossiers/schemas/shown-identity";
import type { Draft } from "@/lib/platform/db/generated/client";
import type { Transaction } from "@/lib/platform/db/transact";
import { ValidationError } from "@/lib/platform/errors/app-error";
import { textOf } from "./read-filed-content";

type Typed = {
  row: Pick<Draft, "shownIdentity">;
  content: DraftContent;
  numberConfirmed?: boolean | undefined;
};

/**
 * An applicant's number whose digits disagree with what was shown is received on the officer's word that the card was
 * compared, which is recorded. Throws `ValidationError` on `numberConfirmed` without it.
 */
export async function confirmNumber(tx: Transaction, actor: Actor, draft: Typed, now: Date): Promise<void> {
  const number = parsePersonalId(textOf(draft.content.applicant, "personalId"));
  if (!number) return;
  const shown = shownIdentity.parse(draft.row.shownIdentity);
  const warnings = listIdentityWarnings(number.value, shown);
  if (warnings.length === 0) return;
  if (!draft.numberConfirmed) throw new ValidationError({ numberConfirmed: ["forms.numberToConfirm"] });
  const by = assertReceives(actor);
  await addIdentityRecord(tx, { by, personalId: number.value, act: "NUMBER_CONFIRMED", warnings, at: now });
}
