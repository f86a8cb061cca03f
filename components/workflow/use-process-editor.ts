"use client";

import { useDeferredValue, useMemo, useRef, useState, useTransition } from "react";
import type { Process } from "@/lib/workflow/domain/process";
import type { DefectCode, ProcessDefect } from "@/lib/workflow/domain/process-defect";
import { proveShape } from "@/lib/workflow/domain/prove-process";
import { longestHours } from "@/lib/workflow/domain/prove-runs";
import { tidyProcess } from "@/lib/workflow/domain/tidy-process";
import type { ProcessDraftPage } from "@/lib/workflow/dto";

/** What the server says to a save: the new version and what the whole proof found, or why it refused. */
export type SaveAnswer =
  | { ok: true; data: { version: number; defects: ProcessDefect[] } }
  | { ok: false; error: { messageKey: string } };

export type SaveDraft = (input: {
  draftId: string;
  version: number;
  process: Process;
}) => Promise<SaveAnswer>;

const BY_SERVER: ReadonlySet<DefectCode> = new Set(["noCompetentUnit", "noUnit", "nobody", "sameHands"]);

/**
 * The draft while it is drawn. The drawing is proven at every change; units and people only by the server, so what it
 * found about them stays until the next save.
 */
export function useProcessEditor(draft: ProcessDraftPage, save: SaveDraft) {
  const [process, setProcess] = useState(draft.process);
  const [stored, setStored] = useState({
    process: draft.process,
    version: draft.version,
    defects: draft.defects,
  });
  const [selectedKey, setSelectedKey] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [saving, startSaving] = useTransition();
  const heading = useRef<HTMLHeadingElement>(null);
  const proven = useDeferredValue(process);
  const { fields, limitHours } = draft;
  const defects = useMemo(
    () => [
      ...proveShape(proven, { fields, limitHours }),
      ...stored.defects.filter(({ code, stepKey }) => BY_SERVER.has(code) && isThere(proven, stepKey)),
    ],
    [proven, stored, fields, limitHours],
  );
  const hours = useMemo(() => longestHours(proven, fields), [proven, fields]);
  return {
    process,
    /** Working hours of the longest way; null while it has no end. */
    hours,
    change: setProcess,
    defects,
    selected: process.steps.find(({ key }) => key === selectedKey) ?? null,
    /** Shows the form of a step and takes the focus there. */
    select(key: string) {
      setSelectedKey(key);
      requestAnimationFrame(() => heading.current?.focus());
    },
    heading,
    version: stored.version,
    unsaved: process !== stored.process,
    refusal,
    saving,
    save() {
      startSaving(async () => {
        const answer = await save({ draftId: draft.draftId, version: stored.version, process });
        setRefusal(answer.ok ? null : answer.error.messageKey);
        if (!answer.ok) return;
        // The server keeps the steps in their order; so does the screen, or the next save would look like a change.
        const tidy = tidyProcess(process);
        setProcess((now) => (now === process ? tidy : now));
        setStored({ process: tidy, ...answer.data });
      });
    },
  };
}

function isThere(process: Process, stepKey: string | null): boolean {
  return stepKey === null || process.steps.some(({ key }) => key === stepKey);
}

export type ProcessEditing = ReturnType<typeof useProcessEditor>;
