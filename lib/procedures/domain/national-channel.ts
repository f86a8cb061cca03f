import type { Channel } from "./channel";

/** How a dossier came, in the messages to the National Public Service Portal (KenhThucHien). */
export const NATIONAL_CHANNEL = { COUNTER: 1, ONLINE: 2, POST: 3 } as const satisfies Record<Channel, number>;

/** How its result goes out there (HinhThuc): 1 by post, 0 in any other way. */
export function nationalDeliveryOf(method: "ONLINE" | "COUNTER" | "POST"): 0 | 1 {
  return method === "POST" ? 1 : 0;
}
