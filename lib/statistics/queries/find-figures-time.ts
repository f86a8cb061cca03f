import "server-only";
import { prisma } from "@/lib/platform/db/prisma";

/** When the worker last brought the figures up to date; null before the first time. */
export async function findFiguresTime(): Promise<Date | null> {
  const row = await prisma.statisticsWatermark.findFirst({ select: { updatedAt: true } });
  return row?.updatedAt ?? null;
}
