"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { DueClock } from "@/lib/dossiers/dto";
import type { RecountLine, RecountTexts } from "./recount-clock";

interface RecountButtonProps {
  clock: Pick<DueClock, "story" | "calendars">;
  locale: string;
  texts: RecountTexts & Record<"go" | "busy" | "failed" | "intro" | "same" | "notSame", string>;
}

type Progress = "ready" | "loading" | "failed" | { lines: RecountLine[]; agrees: boolean };

const STEP_MS = 180;

/** Fetches the office's calculator on demand and counts the due date again, line by line, before the reader's eyes. */
export function RecountButton({ clock, locale, texts }: RecountButtonProps) {
  const [progress, setProgress] = useState<Progress>("ready");
  const start = async () => {
    if (progress === "loading") return;
    setProgress("loading");
    try {
      const { recountClock } = await import("./recount-clock");
      setProgress(recountClock(clock, texts, locale));
    } catch {
      setProgress("failed");
    }
  };
  if (typeof progress === "object") return <Recount {...progress} texts={texts} />;
  return (
    <div className="mt-3 print:hidden">
      <Button onClick={start} busy={progress === "loading"}>
        {progress === "loading" ? texts.busy : texts.go}
      </Button>
      <p role="status">{progress === "failed" && texts.failed}</p>
    </div>
  );
}

function Recount({
  lines,
  agrees,
  texts,
}: {
  lines: readonly RecountLine[];
  agrees: boolean;
  texts: RecountButtonProps["texts"];
}) {
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
