import "server-only";
import type { Transaction } from "@/lib/platform/db/transact";
import { boss } from "./boss";
import type { JobData, JobName } from "./job-names";

/** Queues a job in the caller's transaction: it exists if, and only if, the change is committed. */
export async function enqueue<Name extends JobName>(
  tx: Transaction,
  name: Name,
  data: JobData[Name],
): Promise<void> {
  await boss.send(name, data, {
    db: { executeSql: async (text, values) => ({ rows: await tx.$queryRawUnsafe(text, ...(values ?? [])) }) },
  });
}
