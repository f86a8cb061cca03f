/** The latest version of each draft seen in this window: a page taken from the browser's history may be older. */
const latest = new Map<string, number>();

export function noteVersion(draftId: string, version: number): void {
  latest.set(draftId, Math.max(version, latest.get(draftId) ?? 0));
}

export function isOutdated(draftId: string, version: number): boolean {
  return version < (latest.get(draftId) ?? 0);
}
