"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { Notice } from "@/components/ui/notice";
import { ActionFormContext, type ActionOutcome } from "./action-form-state";
import type { FormServer } from "./ask-server";
import type { PathProblem } from "./collect-problems";
import { FormErrorSummary } from "./form-error-summary";
import { type FormTexts, sentenceOf } from "./form-texts";
import { FormTextsContext } from "./form-texts-context";
import { useFreshForm, useServerForm } from "./use-server-form";

interface ActionFormProps {
  /** A server action made by the entry wrapper. */
  action: (previous: never, form: FormData) => Promise<Exclude<ActionOutcome, null>>;
  texts: FormTexts;
  /** Heading of the list of problems. */
  summaryTitle: string;
  /** Said after success, when the page stays. */
  doneText?: string;
  className?: string;
  children: ReactNode;
}

function problemsOf(outcome: ActionOutcome): PathProblem[] {
  if (!outcome || outcome.ok) return [];
  const { messageKey, fieldErrors = {}, errorId } = outcome.error;
  const fields = Object.entries(fieldErrors).flatMap(([path, [message]]) =>
    message ? [{ path, message }] : [],
  );
  if (fields.length > 0) return fields;
  const whole = { path: "", message: `errors.${messageKey}` };
  return errorId ? [whole, { path: "", message: errorId }] : [whole];
}

/**
 * A short form that works with and without script: sent by the browser itself, or in place when script runs. A
 * refusal or a lost connection is told at the top and takes the focus there, and the fields keep what was typed.
 */
export function ActionForm({ action, texts, summaryTitle, doneText, className, children }: ActionFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const done = useRef<HTMLDivElement>(null);
  const { answer: outcome, sending, formProps } = useServerForm(action as FormServer<unknown>);
  useFreshForm(form, outcome);
  useEffect(() => {
    if (outcome && !outcome.ok) form.current?.querySelector<HTMLElement>("#error-summary")?.focus();
    // The button that was pressed may be gone with what it did.
    else if (document.activeElement === document.body) done.current?.focus();
  }, [outcome]);
  return (
    <ActionFormContext value={{ outcome, sending }}>
      <FormTextsContext value={texts}>
        <form ref={form} {...formProps} className={className ?? "flex flex-col gap-5"}>
          <FormErrorSummary title={summaryTitle} problems={problemsOf(outcome)} />
          {outcome?.ok && doneText && (
            <div ref={done} tabIndex={-1}>
              <Notice tone="ok" role="status">
                <p>{sentenceOf(texts, doneText)}</p>
              </Notice>
            </div>
          )}
          {children}
        </form>
      </FormTextsContext>
    </ActionFormContext>
  );
}
