"use client";

import { useState } from "react";
import { Icon } from "@/components/ui/icon";
import { explainDueDate } from "@/lib/calendar/domain/explain-due-date";
import { instantOf } from "@/lib/calendar/domain/local-date";
import type { DueInputs } from "@/lib/dossiers/dto";
import { tellDueDateStep, type WhyTexts } from "./due-date-story";

interface WhyThisDateProps {
  due: DueInputs;
  locale: string;
  /** The time limit in words. */
  term: string;
  texts: WhyTexts & { title: string; intro: string; term: string; same: string; differs: string };
}

const ZONE = "Asia/Ho_Chi_Minh";

/** "Vì sao là ngày này?": the browser counts the due date again by the office's own calculator, and tells how. */
export function WhyThisDate({ due, locale, term, texts }: WhyThisDateProps) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="inline-flex min-h-11 items-center text-cham underline underline-offset-4">
        {texts.title}
      </summary>
      {open && <Story due={due} locale={locale} term={term} texts={texts} />}
    </details>
  );
}

function Story({ due, locale, term, texts }: WhyThisDateProps) {
  const explanation = explainDueDate(due.calendar, new Date(due.startAt), due.term);
  const last = explanation.steps.at(-1);
  const same = last?.kind === "DUE" && last.at.getTime() === new Date(due.dueAt).getTime();
  const words = dateWords(locale);
  return (
    <div className="max-w-text rounded-field border border-line bg-paper-raised p-4">
      <p className="text-sm text-ink-soft">{texts.intro}</p>
      <ol className="mt-2 flex list-decimal flex-col gap-1 pl-6">
        <li>{texts.term.replace("{term}", term)}</li>
        {explanation.steps.map((step) => {
          const sentence = tellDueDateStep(step, texts, words);
          return <li key={sentence}>{sentence}</li>;
        })}
      </ol>
      <p className={`mt-2 flex items-center gap-2 font-semibold ${same ? "text-ok" : "text-late"}`}>
        <Icon name={same ? "check" : "warn"} />
        {same ? texts.same : texts.differs}
      </p>
    </div>
  );
}

function dateWords(locale: string) {
  const day = { weekday: "long", day: "2-digit", month: "2-digit", year: "numeric", timeZone: ZONE } as const;
  const dayFormat = new Intl.DateTimeFormat(locale, day);
  const momentFormat = new Intl.DateTimeFormat(locale, {
    ...day,
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
  });
  return {
    moment: (at: Date) => momentFormat.format(at),
    day: (on: string) => dayFormat.format(instantOf(on, 720)),
  };
}
