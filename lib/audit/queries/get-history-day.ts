import "server-only";
import type { PublicKey, SignedDay } from "@/lib/audit/domain/history-export";
import { signedDayOf } from "@/lib/audit/domain/signed-day";
import { prisma } from "@/lib/platform/db/prisma";
import { NotFoundError } from "@/lib/platform/errors/app-error";

/** What was published for a local day, and the key that signed it; for everybody. Throws `NotFoundError`. */
export async function getHistoryDay(on: string): Promise<SignedDay & { key: PublicKey }> {
  const day = await prisma.historyDay.findUnique({
    where: { on },
    omit: { leaves: true },
    include: { key: { select: { id: true, publicKey: true } } },
  });
  if (!day) throw new NotFoundError(`no history of ${on}`);
  return { ...signedDayOf(day), key: day.key };
}
