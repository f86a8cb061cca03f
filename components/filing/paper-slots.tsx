"use client";

import { useState } from "react";
import { Notice } from "@/components/ui/notice";
import type { AskedComponent, AttachedPaper } from "@/lib/dossiers/dto";
import { PaperSlot, type PaperTexts } from "./paper-slot";

interface PaperSlotsProps {
  draftId: string;
  components: readonly AskedComponent[];
  papers: readonly AttachedPaper[];
  maxBytes: number;
  texts: PaperTexts & { missing: string; complete: string };
  /** The sentences of the `errors` namespace that removing may need, by message key. */
  errors: Record<string, string>;
  remove: (input: {
    draftId: string;
    paperId: string;
  }) => Promise<{ ok: true } | { ok: false; error: { code: string; messageKey: string } }>;
}

/** All papers that the answers call for, each with its own place, and whether anything is still missing. */
export function PaperSlots({ draftId, components, texts, errors, maxBytes, ...props }: PaperSlotsProps) {
  const [papers, setPapers] = useState(props.papers);
  const attached = (component: AskedComponent) =>
    papers.filter((paper) => paper.componentCode === component.code);
  const isMissing = (component: AskedComponent) =>
    component.required && !attached(component).some((paper) => !component.asked || paper.removable);
  const missing = components.filter(isMissing).length;

  async function remove(paper: AttachedPaper): Promise<string | null> {
    try {
      const result = await props.remove({ draftId, paperId: paper.id });
      if (!result.ok && result.error.code !== "notFound") {
        return errors[result.error.messageKey] ?? errors[result.error.code] ?? errors.unexpected ?? "";
      }
      setPapers((known) => known.filter(({ id }) => id !== paper.id));
      return null;
    } catch {
      return errors.connection ?? "";
    }
  }

  return (
    <>
      <ul className="border-b border-line">
        {components.map((component) => (
          <PaperSlot
            key={component.code}
            draftId={draftId}
            component={component}
            papers={attached(component)}
            maxBytes={maxBytes}
            texts={texts}
            onAdd={(paper) => setPapers((known) => [...known.filter(({ id }) => id !== paper.id), paper])}
            onRemove={remove}
          />
        ))}
      </ul>
      <Notice tone={missing > 0 ? "warn" : "ok"} role="status">
        {missing > 0 ? texts.missing.replace("{count}", String(missing)) : texts.complete}
      </Notice>
    </>
  );
}
