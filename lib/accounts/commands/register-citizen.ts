import "server-only";
import { parseStoredPartialDate } from "@/lib/accounts/domain/partial-date";
import { checkPersonalId, type PersonalIdWarning } from "@/lib/accounts/domain/personal-id";
import { toSearchForm } from "@/lib/accounts/domain/search-form";
import { openSession } from "@/lib/accounts/ledger/open-session";
import type { RegisterCitizenInput } from "@/lib/accounts/schemas/register-citizen";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { hashPassword } from "@/lib/platform/auth/password";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { transact } from "@/lib/platform/db/transact";
import { ConflictError, ValidationError } from "@/lib/platform/errors/app-error";
import { newId } from "@/lib/platform/ids/new-id";

export type RegisteredCitizen = {
  accountId: string;
  sessionId: string;
  /** What the digits of the number say otherwise than the person: to be shown, never a reason to refuse. */
  warnings: readonly PersonalIdWarning[];
};

/**
 * Opens an account of level 01 (NĐ 69/2024/NĐ-CP Art. 7) for somebody who is not signed in, and signs them in.
 * @throws ValidationError when the number has an account already, or the birth date has not come yet
 */
export async function registerCitizen(
  _actor: unknown,
  input: RegisterCitizenInput,
  { clock }: CommandContext,
): Promise<RegisteredCitizen> {
  const now = clock.now();
  assertBorn(input.birthOn, localDateOf(now));
  const passwordHash = await hashPassword(input.password);
  const { personalId, fullName, birthOn, phone } = input;
  const account = {
    ...{ id: newId(now), kind: "CITIZEN" as const, loginName: personalId, passwordHash, createdAt: now },
    ...{ fullName, searchName: toSearchForm(fullName), personalId, birthOn, phone },
  };
  const sessionId = await createOrRefuse(account, now);
  const check = checkPersonalId(personalId, { birth: parseStoredPartialDate(birthOn) ?? undefined });
  return { accountId: account.id, sessionId, warnings: check.ok ? check.warnings : [] };
}

async function createOrRefuse(data: Prisma.AccountUncheckedCreateInput, now: Date): Promise<string> {
  try {
    return await transact(async (tx) => {
      await tx.account.create({ data });
      return openSession(tx, { id: data.id, kind: "CITIZEN" }, now);
    });
  } catch (failure) {
    if (failure instanceof ConflictError) throw new ValidationError({ personalId: ["accounts.field.taken"] });
    throw failure;
  }
}

function assertBorn(birthOn: string, today: string): void {
  if (birthOn > today.slice(0, birthOn.length)) {
    throw new ValidationError({ birthOn: ["errors.field.dateInFuture"] });
  }
}
