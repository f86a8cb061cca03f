/** Whether something was written since it was last read; false when nothing was written. */
export function isUnread(wroteAt: Date | null | undefined, readAt: Date | null | undefined): boolean {
  return Boolean(wroteAt && (!readAt || readAt < wroteAt));
}
