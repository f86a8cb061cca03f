"use client";

import { useEffect, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Answers } from "@/lib/forms/domain/e-form";
import { type DraftPart, draftPayload, loadDraft, sendDraft } from "./draft-requests";
import { DraftSaver, type SaveState } from "./draft-saver";
import { findKeptValues, keepValues } from "./kept-values";
import { isOutdated, noteVersion } from "./latest-versions";

export interface DraftPage {
  draftId: string;
  version: number;
  slug: string;
  part: DraftPart;
}

export type MergeNote = "conflict" | "restored" | "merged" | null;

type Values = Record<string, unknown>;

/**
 * Saves the form around while somebody types, and when they leave the page. Gives the saver, how it stands, and
 * whether values came from another window or from this device.
 */
export function useDraftSaver(page: DraftPage, form: UseFormReturn<Values, unknown, Answers>) {
  const [state, setState] = useState<SaveState>({ kind: "idle" });
  const [note, setNote] = useState<MergeNote>(null);
  const [saver] = useState(() => {
    const start = form.getValues() as Answers;
    const { draftId, slug, part } = page;
    return new DraftSaver(page.version, start, {
      send: async (version, values, leaving) => {
        const outcome = await sendDraft(draftId, draftPayload(part, slug, version, values), leaving);
        if (outcome.kind === "saved") noteVersion(draftId, outcome.version);
        return outcome;
      },
      load: () => loadDraft(draftId, part, Object.keys(start)),
      keep: (unsaved) => keepValues(draftId, slug, unsaved),
      onState: (next) => setState((last) => (next.kind === "saving" && isTrouble(last) ? last : next)),
      onMerge: (values) => {
        show(form, values);
        setNote("conflict");
      },
    });
  });
  const begun = useRef(false);
  useEffect(() => {
    const subscription = form.watch(() => saver.change(structuredClone(form.getValues()) as Answers));
    if (!begun.current) {
      begun.current = true;
      begin(page, form, saver, setNote);
    }
    return () => subscription.unsubscribe();
  }, [form, page, saver]);
  useEffect(() => listen(saver), [saver]);
  return { saver, state, note };
}

/** What keeps words from the server stays said until an attempt has gone well. */
function isTrouble({ kind }: SaveState): boolean {
  return kind !== "idle" && kind !== "saving" && kind !== "saved";
}

/** A page from the browser's history is brought up to date; what never reached the server is put back. */
function begin(
  page: DraftPage,
  form: UseFormReturn<Values, unknown, Answers>,
  saver: DraftSaver,
  setNote: (note: MergeNote) => void,
): void {
  const kept = findKeptValues(page.draftId, page.slug);
  const typed = () => structuredClone(form.getValues()) as Answers;
  const outdated = isOutdated(page.draftId, page.version);
  noteVersion(page.draftId, page.version);
  // On a slow phone people type before this code runs.
  const restored = kept && saver.restore(kept, typed());
  if (restored) {
    show(form, restored.values);
    setNote(restored.overtaken ? "merged" : "restored");
  }
  if (outdated && !restored) void saver.reconcile().then(() => setNote(null));
  else saver.change(typed());
}

function show(form: UseFormReturn<Values, unknown, Answers>, values: Answers): void {
  const shown = form.getValues();
  for (const [key, value] of Object.entries(values)) {
    if (key in shown && JSON.stringify(shown[key]) !== JSON.stringify(value))
      form.setValue(key, structuredClone(value));
  }
}

/** Saves at once when a field is left, the network returns or the page is hidden. */
function listen(saver: DraftSaver): () => void {
  saver.start();
  const settle = () => void saver.settle();
  const onVisibility = () => (document.visibilityState === "hidden" ? saver.leave() : settle());
  const leave = () => saver.leave();
  window.addEventListener("online", settle);
  window.addEventListener("pagehide", leave);
  document.addEventListener("visibilitychange", onVisibility);
  document.addEventListener("focusout", settle);
  return () => {
    window.removeEventListener("online", settle);
    window.removeEventListener("pagehide", leave);
    document.removeEventListener("visibilitychange", onVisibility);
    document.removeEventListener("focusout", settle);
    saver.leave();
    saver.stop();
  };
}
