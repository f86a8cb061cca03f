"use client";

import { useEffect, useMemo, useState } from "react";
import { type DraftLists, loadLists } from "./draft-requests";

/**
 * The whole lists of a draft, once they have come, and a way to wait for them; those the page began with when nothing
 * is awaited.
 */
export function useDraftLists(draftId: string, first: DraftLists, awaited: boolean) {
  const [lists, setLists] = useState(first);
  const ready = useMemo(() => {
    let coming: Promise<DraftLists> | undefined;
    return () => {
      coming ??= loadLists(draftId);
      return coming;
    };
  }, [draftId]);
  useEffect(() => {
    if (awaited) void ready().then(setLists);
  }, [awaited, ready]);
  return { lists, wholeLists: awaited ? ready : null };
}
