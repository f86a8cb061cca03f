"use client";

import { useState } from "react";
import type { QueueRowView } from "../queue-view";

export type Selection = {
  chosen: readonly QueueRowView[];
  has: (id: string) => boolean;
  toggle: (id: string) => void;
  toggleAll: () => void;
  clear: () => void;
  /** All rows that can be chosen are. */
  all: boolean;
};

/** Which rows of the page are chosen. What leaves the page, because somebody acted on it, leaves the choice. */
export function useSelection(rows: readonly QueueRowView[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const choosable = rows.filter(({ acts }) => acts.length > 0);
  const chosen = choosable.filter(({ id }) => ids.has(id));
  const all = choosable.length > 0 && chosen.length === choosable.length;
  return {
    chosen,
    has: (id) => ids.has(id),
    toggle: (id) =>
      setIds((before) => {
        const after = new Set(before);
        if (!after.delete(id)) after.add(id);
        return after;
      }),
    toggleAll: () => setIds(all ? new Set() : new Set(choosable.map(({ id }) => id))),
    clear: () => setIds(new Set()),
    all,
  };
}
