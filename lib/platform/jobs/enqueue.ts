import "server-only";
import type { Transaction } from "@/lib/platform/db/transact";
import type { JobData, JobName } from "./job-names";
import { sender, sendingIn } from "./sender";

/** Queues a job in the caller's transaction: it exists if, and only if, the change is committed. */
export async function enqueue<Name extends JobName>(
  tx: Transaction,
  name: Name,
  data: JobData[Name],
): Promise<void> {
  await sendingIn.run(tx, () => sender.send(name, data));
}
