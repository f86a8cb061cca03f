/** Failures in a row after which a login is locked. */
export const FAILURES_TO_LOCK = 5;
/** How long a lock holds, in milliseconds. */
export const LOCK_MS = 15 * 60 * 1000;

/**
 * Whether a login with these failures, in order of time, is locked at `now` (all in epoch milliseconds). Failures during a
 * lock do not count, and after it counting starts anew: as for an account, so that a login nobody has looks like one.
 */
export function isLockedBy(failuresAt: readonly number[], now: number): boolean {
  let failures = 0;
  let lockedUntil = Number.NEGATIVE_INFINITY;
  for (const at of failuresAt) {
    if (at < lockedUntil) continue;
    failures = failures >= FAILURES_TO_LOCK ? 1 : failures + 1;
    if (failures === FAILURES_TO_LOCK) lockedUntil = at + LOCK_MS;
  }
  return now < lockedUntil;
}
