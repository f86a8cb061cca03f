"use client";

import { ErrorSummary } from "@/components/ui/error-summary";
import type { PathProblem } from "./collect-problems";
import { fieldId } from "./field-id";
import { useSentence } from "./form-texts-context";
import { nameProblem } from "./name-problem";

/** Stable, so that React calls it only when the summary appears. */
function takeFocus(summary: HTMLDivElement | null): void {
  summary?.focus();
}

/** Lists the problems of the last attempt; takes the focus when it appears. Give it a new `key` per attempt. */
export function FormErrorSummary({ title, problems }: { title: string; problems: readonly PathProblem[] }) {
  const sentence = useSentence();
  const listed = problems.map(({ path, message }) =>
    path
      ? { id: fieldId(path), message: nameProblem(fieldId(path), sentence(message)) }
      : { message: sentence(message) },
  );
  return <ErrorSummary ref={takeFocus} title={title} problems={listed} />;
}
