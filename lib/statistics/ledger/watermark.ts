import "server-only";
import type { Transaction } from "@/lib/platform/db/transact";
import type { StreamPosition } from "./read-event-batch";

const NAME = "figures";

/** How far the figures have read. Locked until the caller's transaction ends: workers go one after the other. */
export async function lockWatermark(tx: Transaction): Promise<StreamPosition> {
  await tx.$executeRaw`
    INSERT INTO statistics_watermark (name, txid, event_id, updated_at) VALUES (${NAME}, 0, 0, now())
    ON CONFLICT (name) DO NOTHING`;
  const rows = await tx.$queryRaw<StreamPosition[]>`
    SELECT txid, event_id AS "eventId" FROM statistics_watermark WHERE name = ${NAME} FOR UPDATE`;
  return rows[0] ?? { txid: 0n, eventId: 0n };
}

/** Notes that the figures hold every event up to `position`, as they were at `at`. */
export async function moveWatermark(tx: Transaction, position: StreamPosition, at: Date): Promise<void> {
  await tx.statisticsWatermark.update({ where: { name: NAME }, data: { ...position, updatedAt: at } });
}
