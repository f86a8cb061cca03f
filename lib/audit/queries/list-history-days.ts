import "server-only";
import type { SignedDay } from "@/lib/audit/domain/history-export";
import { signedDayOf } from "@/lib/audit/domain/signed-day";
import { prisma } from "@/lib/platform/db/prisma";

export type HistoryDayPage = { days: SignedDay[]; nextBefore: number | null };

/** Published days, the newest first, `take` at a time: those numbered before `before`. For everybody. */
export async function listHistoryDays(before: number | null, take: number): Promise<HistoryDayPage> {
  const rows = await prisma.historyDay.findMany({
    where: before === null ? {} : { no: { lt: before } },
    omit: { leaves: true },
    orderBy: { no: "desc" },
    take: take + 1,
  });
  const days = rows.slice(0, take);
  return { days: days.map(signedDayOf), nextBefore: rows.length > take ? (days.at(-1)?.no ?? null) : null };
}
