"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { DueClock } from "@/lib/dossiers/dto";
import type { RecountLine } from "./recount-clock";

interface RecountButtonProps {
  clock: Pick<DueClock, "story" | "calendars">;
  locale: string;
  texts: Record<"go" | "busy" | "failed", string>;
}

interface RecountProps {
  lines: readonly RecountLine[];
  agrees: boolean;
  texts: Record<"intro" | "same" | "notSame", string>;
}

type Progress = "ready" | "loading" | "failed" | RecountProps;

const STEP_MS = 180;

/** The sentences that the browser fills in by itself. */
const loadSentences = (locale: string) =>
  locale === "en" ? import("@/messages/en/clock.json") : import("@/messages/vi/clock.json");

/** Fetches the office's calculator and its sentences on demand, and counts the due date again, line by line, before the reader's eyes. */
export function RecountButton({ clock, locale, texts }: RecountButtonProps) {
  const [progress, setProgress] = useState<Progress>("ready");
  const start = async () => {
    if (progress === "loading") return;
    setProgress("loading");
    try {
      const [{ recountClock }, { default: told }] = await Promise.all([
        import("./recount-clock"),
        loadSentences(locale),
      ]);
      const recounted = recountClock(clock, { ...told.recount, days: told.days }, locale);
      setProgress({ ...recounted, texts: { ...told.recount, ...recounted.closing } });
    } catch {
      setProgress("failed");
    }
  };
  if (typeof progress === "object") return <Recount {...progress} />;
  return (
    <div className="mt-3 print:hidden">
      <Button onClick={start} busy={progress === "loading"}>
        {progress === "loading" ? texts.busy : texts.go}
      </Button>
      <p role="status">{progress === "failed" && texts.failed}</p>
    </div>
  );
}

function Recount({ lines, agrees, texts }: RecountProps) {
  const shown = useRevealed(lines.length);
  return (
    <div className="mt-3 rounded-field border border-line bg-paper p-4">
      <p className="text-sm text-ink-soft">{texts.intro}</p>
      <ul className="mt-2 flex flex-col gap-1">
        {lines.slice(0, shown).map((line) => (
          <Line key={line.key} line={line} />
        ))}
      </ul>
      <p
        role="status"
        className={`mt-3 flex items-center gap-2 font-semibold ${agrees ? "text-ok" : "text-late"}`}
      >
        {shown === lines.length && (
          <>
            <Icon name={agrees ? "check" : "warn"} />
            {agrees ? texts.same : texts.notSame}
          </>
        )}
      </p>
    </div>
  );
}

function Line({ line }: { line: RecountLine }) {
  if (line.kind === "HEADING") return <li className="mt-2 font-semibold">{line.text}</li>;
  if (line.kind === "STEP") return <li className="pl-4 first-letter:uppercase">{line.text}</li>;
  return (
    <li className={`flex gap-2 pl-4 ${line.kind === "SAME" ? "text-ok" : "text-late"}`}>
      <Icon name={line.kind === "SAME" ? "check" : "warn"} />
      {line.text}
    </li>
  );
}

/** How many lines are to be seen by now: one more each moment, all at once where motion is not wanted. */
function useRevealed(total: number): number {
  const [shown, setShown] = useState(() =>
    matchMedia("(prefers-reduced-motion: reduce)").matches ? total : Math.min(1, total),
  );
  useEffect(() => {
    if (shown >= total) return;
    const timer = setTimeout(() => setShown(shown + 1), STEP_MS);
    return () => clearTimeout(timer);
  }, [shown, total]);
  return shown;
}
