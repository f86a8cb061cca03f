import "server-only";
import type { Transaction } from "@/lib/platform/db/transact";

/** Marks the result in force as replaced and says which it was; null when the dossier has none on file. */
export async function replaceResultPaper(
  tx: Transaction,
  dossierId: string,
  at: Date,
): Promise<{ number: string | null; issuedAt: Date } | null> {
  const [inForce] = await tx.officialPaper.updateManyAndReturn({
    where: { dossierId, form: "RESULT", replacedAt: null },
    data: { replacedAt: at },
    select: { number: true, issuedAt: true },
  });
  return inForce ?? null;
}
