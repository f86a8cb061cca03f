import type { Actor } from "./actor";

const MINUTE_MS = 60_000;
const CITIZEN_IDLE_MS = 30 * MINUTE_MS;
const LONGEST_MS = 8 * 60 * MINUTE_MS;

/** How far apart two notes of "still here" are, at least: a page must not write on every read. */
export const TOUCH_EVERY_MS = MINUTE_MS;

/**
 * When a session ends unless its owner comes back: for citizens 30 minutes after they were last seen, for
 * officers 8 hours after signing in however busy they are; never later than 8 hours after signing in.
 */
export function sessionExpiry(kind: Exclude<Actor["kind"], "SYSTEM">, signedInAt: Date, seenAt: Date): Date {
  const latest = signedInAt.getTime() + LONGEST_MS;
  return new Date(kind === "OFFICER" ? latest : Math.min(latest, seenAt.getTime() + CITIZEN_IDLE_MS));
}
