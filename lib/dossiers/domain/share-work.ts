/** A colleague who may take work in some units, and how much they hold already. */
export type Taker = { accountId: string; unitIds: ReadonlySet<string>; held: number };

/** Deals dossiers out one by one, each to whoever holds the fewest of those who work in its unit. */
export function createDealer(takers: readonly Taker[]) {
  const held = new Map(takers.map((taker) => [taker.accountId, taker.held]));
  return {
    /** Who takes a dossier of this unit; null when none of them works there. Between equals, the first named. */
    deal(unitId: string): string | null {
      let best: string | null = null;
      for (const { accountId, unitIds } of takers) {
        if (!unitIds.has(unitId)) continue;
        if (best === null || (held.get(accountId) ?? 0) < (held.get(best) ?? 0)) best = accountId;
      }
      if (best !== null) held.set(best, (held.get(best) ?? 0) + 1);
      return best;
    },
  };
}
