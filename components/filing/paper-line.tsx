"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { formatBytes } from "@/components/ui/format-bytes";
import { Icon } from "@/components/ui/icon";
import type { AttachedPaper } from "@/lib/dossiers/dto";

interface PaperLineProps {
  paper: AttachedPaper;
  texts: { view: string; remove: string; sent: string };
  onRemove: (paper: AttachedPaper) => Promise<void>;
}

/** An attached file: look at it, or take it out again. */
export function PaperLine({ paper, texts, onRemove }: PaperLineProps) {
  const [busy, setBusy] = useState(false);
  async function remove() {
    if (busy) return;
    setBusy(true);
    await onRemove(paper);
    setBusy(false);
  }
  return (
    <li className="flex min-h-11 flex-wrap items-center gap-x-3 rounded-field bg-ok-soft px-3">
      <Icon name="check" className="size-5 shrink-0 text-ok" />
      <a
        href={`/api/papers/${paper.id}`}
        target="_blank"
        rel="noopener"
        aria-label={texts.view.replace("{name}", paper.fileName)}
        className="flex min-h-11 min-w-0 grow basis-32 items-center text-cham underline underline-offset-4 wrap-anywhere"
      >
        {paper.fileName}
      </a>
      <span className="text-sm text-ink-soft">{formatBytes(paper.sizeBytes)}</span>
      {paper.removable ? (
        <Button
          tone="quiet"
          busy={busy}
          aria-label={texts.remove.replace("{name}", paper.fileName)}
          onClick={remove}
        >
          <Icon name="close" />
        </Button>
      ) : (
        <span className="text-sm text-ink-soft">{texts.sent}</span>
      )}
    </li>
  );
}
