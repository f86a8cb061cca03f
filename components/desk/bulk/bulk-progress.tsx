"use client";

import Link from "next/link";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import { TONE_ICONS } from "@/components/ui/tone";
import type { QueueRowView } from "../queue-view";
import { type BulkTexts, fillIn } from "./bulk-texts";
import type { BulkEnd } from "./run-bulk";
import type { useBulkRun } from "./use-bulk-run";

type BulkProgressProps = {
  run: ReturnType<typeof useBulkRun>["run"];
  rows: readonly QueueRowView[];
  texts: BulkTexts;
  onStop: () => void;
  onGoOn: () => void;
  onClose: () => void;
};

const ENDS = { DONE: "finished", STOPPED: "stopped", OFFLINE: "offline", REFUSED: "refused" } as const;
const TEXT_TONES = { ok: "text-ok", warn: "text-warn", late: "text-late" } as const;

/** How far the work has come, and of each dossier what became of it. */
export function BulkProgress({ run, rows, texts, onStop, onGoOn, onClose }: BulkProgressProps) {
  const { outcomes, running, end, items } = run;
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (end) said.current?.focus();
  }, [end]);
  const done = [...outcomes.values()].filter(({ tone }) => tone === "ok").length;
  const open = items.filter(({ dossierId }) => outcomes.get(dossierId)?.again !== false).length;
  const counts = { done, refused: outcomes.size - done, total: items.length, open };
  return (
    <div className="flex flex-col gap-4">
      <Progress
        id="bulk-progress"
        label={fillIn(texts.progress, counts)}
        value={items.length === 0 ? 0 : outcomes.size / items.length}
      />
      {end && (
        <Notice ref={said} role="status" tone={toneOf(end, open)}>
          <p>{fillIn(texts[ENDS[end.end]], counts)}</p>
          {end.end === "REFUSED" && <p>{end.sentence}</p>}
          {open > 0 && <p>{fillIn(texts.left, counts)}</p>}
        </Notice>
      )}
      <div className="flex flex-wrap gap-2">
        {running && <Button onClick={onStop}>{texts.stop}</Button>}
        {!running && open > 0 && (
          <Button tone="primary" onClick={onGoOn}>
            {fillIn(texts.resume, counts)}
          </Button>
        )}
        {!running && <Button onClick={onClose}>{texts.close}</Button>}
      </div>
      <ul aria-label={texts.outcomes} className="max-h-80 divide-y divide-line overflow-y-auto">
        {rows.map(({ id, owner, code, href }) => {
          const outcome = outcomes.get(id);
          if (!outcome) return null;
          return (
            <li key={id} className="flex gap-2 py-2">
              <Icon
                name={TONE_ICONS[outcome.tone]}
                className={`mt-0.5 size-5 shrink-0 ${TEXT_TONES[outcome.tone]}`}
              />
              <span className="min-w-0">
                <Link href={href} prefetch={false} className="font-semibold text-cham underline">
                  {owner}
                </Link>{" "}
                <span className="text-sm text-ink-soft tabular-nums">{code}</span>
                <span className="block">{outcome.text}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function toneOf({ end }: BulkEnd, open: number): "ok" | "warn" | "late" {
  if (end === "REFUSED" || end === "OFFLINE") return "late";
  return end === "DONE" && open === 0 ? "ok" : "warn";
}
