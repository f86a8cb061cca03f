import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { parseStoredPartialDate, writePartialDate } from "@/lib/accounts/domain/partial-date";
import { checkPersonalId } from "@/lib/accounts/domain/personal-id";
import { parsePhoneNumber, toNationalNumber } from "@/lib/accounts/domain/phone-number";
import type { OwnProfile } from "@/lib/accounts/dto";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { prisma } from "@/lib/platform/db/prisma";

/** The account of the person who asks. Dates and phone as people write them. */
export async function getOwnProfile(
  actor: Exclude<Actor, { kind: "SYSTEM" }>,
  { clock }: CommandContext,
): Promise<OwnProfile> {
  const open = { revokedAt: null, expiresAt: { gt: clock.now() } };
  const account = await prisma.account.findUniqueOrThrow({
    where: { id: actor.accountId },
    select: {
      ...{ kind: true, fullName: true, loginName: true, personalId: true, birthOn: true },
      ...{ phone: true, email: true, address: true },
      _count: { select: { sessions: { where: open } } },
    },
  });
  const { _count, birthOn, phone, ...rest } = account;
  const birth = birthOn === null ? null : parseStoredPartialDate(birthOn);
  const check =
    rest.personalId === null ? null : checkPersonalId(rest.personalId, { birth: birth ?? undefined });
  const number = phone === null ? null : parsePhoneNumber(phone);
  return {
    ...rest,
    birthOn: birth ? writePartialDate(birth) : birthOn,
    phone: number ? toNationalNumber(number) : phone,
    openSessions: _count.sessions,
    warnings: check?.ok ? check.warnings : [],
  };
}
