import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { mayAdministerPost } from "@/lib/accounts/domain/admin-permission";
import { toSearchForm } from "@/lib/accounts/domain/search-form";
import { addOneTimeLink, type OfficerLink } from "@/lib/accounts/ledger/add-one-time-link";
import { assertMayAdminister } from "@/lib/accounts/ledger/assert-may-administer";
import type { CreateOfficerInput } from "@/lib/accounts/schemas/officer-inputs";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { ConflictError, NotFoundError, ValidationError } from "@/lib/platform/errors/app-error";
import { newId } from "@/lib/platform/ids/new-id";

export type CreatedOfficer = { accountId: string; link: OfficerLink };

/**
 * Opens an officer's account with a first post and no password: the one-time link in the answer, shown once, lets
 * the officer choose it.
 * @throws NotFoundError for a unit that does not exist today
 * @throws ForbiddenError when unit or role are not the actor's to give
 * @throws ValidationError when the user name is taken
 */
export async function createOfficer(
  actor: Actor,
  input: CreateOfficerInput,
  { clock }: CommandContext,
): Promise<CreatedOfficer> {
  const now = clock.now();
  const today = localDateOf(now);
  const tree = await getUnitTree(today);
  if (!tree.byId.has(input.unitId)) throw new NotFoundError();
  assertMayAdminister(mayAdministerPost(actor, input, tree));
  const { loginName, fullName, phone, email, unitId, role, title } = input;
  const accountId = newId(now);
  try {
    return await transact(async (tx) => {
      await tx.account.create({
        data: {
          ...{ id: accountId, kind: "OFFICER", loginName, fullName, phone, email, createdAt: now },
          searchName: toSearchForm(fullName),
          posts: { create: { id: newId(now), unitId, role, title, validFrom: input.validFrom ?? today } },
        },
      });
      return { accountId, link: { fullName, loginName, ...(await addOneTimeLink(tx, accountId, now)) } };
    });
  } catch (failure) {
    if (failure instanceof ConflictError)
      throw new ValidationError({ loginName: ["accounts.field.userNameTaken"] });
    throw failure;
  }
}
