import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { parsePersonalId } from "@/lib/accounts/domain/personal-id";
import { prisma } from "@/lib/platform/db/prisma";
import { ForbiddenError } from "@/lib/platform/errors/app-error";

/** What an account tells about a citizen, as an officer at the counter needs it to fill in a form. */
export type KnownCitizen = {
  fullName: string;
  personalId: string | null;
  birthOn: string | null;
  phone: string | null;
  email: string | null;
  address: string | null;
};

/**
 * The citizen with this number who stands at the counter, or null when nobody with it has an account.
 * @throws ForbiddenError for anybody who receives no dossiers.
 */
export async function findCitizenByPersonalId(actor: Actor, text: string): Promise<KnownCitizen | null> {
  const receives =
    actor.kind === "OFFICER" &&
    actor.posts.some((post) => post.role === "RECEPTION" || post.role === "CENTRE_HEAD");
  if (!receives) throw new ForbiddenError("look up a citizen");
  const personalId = parsePersonalId(text)?.value;
  if (!personalId) return null;
  return prisma.account.findFirst({
    where: { personalId, kind: "CITIZEN", active: true },
    select: {
      fullName: true,
      personalId: true,
      birthOn: true,
      phone: true,
      email: true,
      address: true,
    },
  });
}
