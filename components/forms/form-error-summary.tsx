"use client";

import { ErrorSummary } from "@/components/ui/error-summary";
import { useHasScript } from "@/components/ui/use-has-script";
import type { PathProblem } from "./collect-problems";
import { fieldId } from "./field-id";
import { useSentence } from "./form-texts-context";
import { nameProblem } from "./name-problem";
import { SignInAgain } from "./sign-in-again";

/** Stable, so that React calls it only when the summary appears. */
function takeFocus(summary: HTMLDivElement | null): void {
  summary?.focus();
}

/** Lists the problems of the last attempt; takes the focus when it appears. Give it a new `key` per attempt. */
export function FormErrorSummary({ title, problems }: { title: string; problems: readonly PathProblem[] }) {
  const sentence = useSentence();
  // The names of fields are read from the page, which does not exist while the server writes it.
  const hasPage = useHasScript();
  const say = (path: string, message: string) =>
    hasPage ? nameProblem(fieldId(path), sentence(message)) : sentence(message);
  const listed = problems.map(({ path, message }) =>
    path ? { id: fieldId(path), message: say(path, message) } : { message: sentence(message) },
  );
  const signedOut = problems.some(({ message }) => message === "errors.unauthenticated");
  return (
    <ErrorSummary ref={takeFocus} title={title} problems={listed}>
      {signedOut && <SignInAgain label={sentence("errors.signInAgain")} />}
    </ErrorSummary>
  );
}
