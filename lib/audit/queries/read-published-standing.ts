import "server-only";
import { markFileOf, PublishedMarkError } from "@/lib/audit/domain/published-mark";
import { isMarkPublished, readMark } from "@/lib/audit/ledger/published-mark";
import { prisma } from "@/lib/platform/db/prisma";
import { env } from "@/lib/platform/env";

/**
 * For monitors: `broken` when the database lacks the day that was published last, so that no further one is signed.
 * Null when it cannot be told: the database does not answer, or the file is not this process's to read.
 */
export async function readPublishedStanding(
  file = markFileOf(env.HISTORY_KEY_FILE),
): Promise<"ok" | "broken" | null> {
  try {
    const mark = readMark(file);
    return !mark || (await isMarkPublished(prisma, mark)) ? "ok" : "broken";
  } catch (error) {
    return error instanceof PublishedMarkError ? "broken" : null;
  }
}
