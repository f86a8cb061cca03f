import "server-only";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { prisma } from "@/lib/platform/db/prisma";
import { hashSecret } from "@/lib/platform/ids/new-secret";

/** Whether a one-time link still works, without using it up. */
export async function isLinkUsable(secret: string, { clock }: CommandContext): Promise<boolean> {
  const link = await prisma.oneTimeLink.findFirst({
    where: {
      secretHash: hashSecret(secret),
      usedAt: null,
      expiresAt: { gt: clock.now() },
      account: { active: true },
    },
    select: { id: true },
  });
  return link !== null;
}
