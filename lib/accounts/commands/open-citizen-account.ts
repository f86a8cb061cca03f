import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import type { IdentityAct } from "@/lib/accounts/domain/identity-act";
import { toSearchForm } from "@/lib/accounts/domain/search-form";
import { isSameName, listIdentityWarnings } from "@/lib/accounts/domain/shown-identity";
import { addIdentityRecord } from "@/lib/accounts/ledger/add-identity-record";
import { addOneTimeLink, type IssuedLink } from "@/lib/accounts/ledger/add-one-time-link";
import { assertReceives } from "@/lib/accounts/ledger/assert-receives";
import type { OpenCitizenAccountInput } from "@/lib/accounts/schemas/open-citizen-account";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { type Transaction, transact } from "@/lib/platform/db/transact";
import { RuleError, ValidationError } from "@/lib/platform/errors/app-error";
import { newId } from "@/lib/platform/ids/new-id";

export type OpenedAccount =
  | { outcome: "OPENED" | "NEW_LINK"; link: IssuedLink }
  /** The number has an account, and a new link was not asked for. */
  | { outcome: "EXISTS" };

/**
 * Helps somebody at the counter to an electronic identity account of level 01 (NĐ 118/2025/NĐ-CP Art. 17.1), made with
 * what their card says and without a password: the one-time link in the answer, shown once, lets them choose it. A
 * number has one account for ever: of two officers at once one opens it. To somebody who has an account already it
 * gives a new link when that is asked for, with the card's name and birth date as the account has them. Who did what
 * is recorded for the person to see.
 * @throws ForbiddenError for anybody who receives nobody at a counter
 * @throws ValidationError `numberConfirmed` when the digits disagree with the card and nobody confirmed them; `birthOn`
 *   for a day to come; `fullName` when the account is not that person's
 * @throws RuleError `accountInactive`
 */
export function openCitizenAccount(
  actor: Actor,
  input: OpenCitizenAccountInput,
  { clock }: CommandContext,
): Promise<OpenedAccount> {
  const now = clock.now();
  return transact(async (tx) => {
    const by = assertReceives(actor);
    const warnings = assertNumber(input, localDateOf(now));
    const { personalId } = input;
    const record = (act: IdentityAct) => addIdentityRecord(tx, { by, personalId, act, warnings, at: now });
    const opened = await createUnlessThere(tx, input, now);
    if (opened) {
      await record("ACCOUNT_OPENED");
      return { outcome: "OPENED", link: await addOneTimeLink(tx, opened, now) };
    }
    if (!input.newLink) {
      await record("LOOKED_UP");
      return { outcome: "EXISTS" };
    }
    const accountId = await getAccountOf(tx, input);
    await record("LINK_ISSUED");
    return { outcome: "NEW_LINK", link: await addOneTimeLink(tx, accountId, now) };
  });
}

function assertNumber(input: OpenCitizenAccountInput, today: string) {
  const { personalId, birthOn, sex, numberConfirmed } = input;
  if (birthOn > today.slice(0, birthOn.length)) {
    throw new ValidationError({ birthOn: ["errors.field.dateInFuture"] });
  }
  const shown = { personalId, birthOn, sex, nameDiffers: false, hasAccount: false };
  const warnings = listIdentityWarnings(personalId, shown);
  if (warnings.length > 0 && !numberConfirmed) {
    throw new ValidationError({ numberConfirmed: ["forms.numberToConfirm"] });
  }
  return warnings;
}

/** The new account's id; null when the number has one, waiting for whoever opens it at this moment. */
async function createUnlessThere(
  tx: Transaction,
  { personalId, fullName, birthOn, phone }: OpenCitizenAccountInput,
  now: Date,
): Promise<string | null> {
  const id = newId(now);
  const { count } = await tx.account.createMany({
    data: {
      ...{ id, kind: "CITIZEN", loginName: personalId, personalId, createdAt: now },
      ...{ fullName, searchName: toSearchForm(fullName), birthOn, phone },
    },
    skipDuplicates: true,
  });
  return count === 1 ? id : null;
}

async function getAccountOf(tx: Transaction, input: OpenCitizenAccountInput): Promise<string> {
  const account = await tx.account.findFirst({ where: { personalId: input.personalId, kind: "CITIZEN" } });
  if (!account?.active) throw new RuleError("accountInactive");
  const sameBirth = !account.birthOn || isSameBirth(account.birthOn, input.birthOn);
  if (!isSameName(account.fullName, input.fullName) || !sameBirth) {
    throw new ValidationError({ fullName: ["accounts.field.notTheHolder"] });
  }
  return account.id;
}

/** One of them may be known less exactly: `1990` and `1990-03-05`. */
function isSameBirth(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}
