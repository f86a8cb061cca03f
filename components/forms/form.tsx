"use client";

import { type ReactNode, type SubmitEvent, useState } from "react";
import {
  type FieldErrors,
  type FieldValues,
  FormProvider,
  type Path,
  type UseFormReturn,
} from "react-hook-form";
import { collectProblems, type PathProblem } from "./collect-problems";
import { FormErrorSummary } from "./form-error-summary";
import type { FormTexts } from "./form-texts";
import { FormTextsContext } from "./form-texts-context";
import { isNavigation } from "./is-navigation";

/** What a server action says when it refused; `ActionError` fits. */
export interface Refusal {
  messageKey: string;
  fieldErrors?: Record<string, string[]>;
}

interface FormProps<Input extends FieldValues, Output extends FieldValues> {
  form: UseFormReturn<Input, unknown, Output>;
  /** Sends the checked values; gives the refusal of the server, or nothing when all went well. */
  onSubmit: (values: Output) => Promise<Refusal | undefined>;
  texts: FormTexts;
  /** Heading of the list of problems. */
  summaryTitle: string;
  className?: string;
  children: ReactNode;
}

interface Failure {
  attempt: number;
  problems: PathProblem[];
}

/**
 * Form around `components/forms` fields. After a failed attempt every problem is listed at the top and the
 * focus goes there, whether the browser or the server found it; the fields keep what was typed. `texts` holds
 * the sentences of the `errors` namespace and of the schema's messages.
 */
export function Form<Input extends FieldValues, Output extends FieldValues>(props: FormProps<Input, Output>) {
  const { form, onSubmit, texts, summaryTitle, className, children } = props;
  const [failure, setFailure] = useState<Failure>({ attempt: 0, problems: [] });
  const fail = (problems: PathProblem[]) => setFailure(({ attempt }) => ({ attempt: attempt + 1, problems }));

  async function send(values: Output) {
    // What the last attempt said stays until the answer: were it taken away now, the second press of a double
    // click would meet what moves up into the button's place.
    const refusal = await onSubmit(values);
    if (!refusal) return;
    const fields = Object.entries(refusal.fieldErrors ?? {}).flatMap(([path, [message]]) =>
      message ? [{ path, message }] : [],
    );
    for (const { path, message } of fields) form.setError(path as Path<Input>, { type: "server", message });
    fail(fields.length > 0 ? fields : [{ path: "", message: `errors.${refusal.messageKey}` }]);
  }

  const check = form.handleSubmit(send, (errors: FieldErrors<Input>) => fail(collectProblems(errors)));
  function submit(event: SubmitEvent<HTMLFormElement>) {
    check(event).catch((thrown: unknown) => {
      if (!isNavigation(thrown)) fail([{ path: "", message: "errors.connection" }]);
    });
  }

  return (
    <FormProvider {...form}>
      <FormTextsContext value={texts}>
        <form noValidate className={className ?? "flex flex-col gap-6"} onSubmit={submit}>
          <FormErrorSummary key={failure.attempt} title={summaryTitle} problems={failure.problems} />
          {children}
        </form>
      </FormTextsContext>
    </FormProvider>
  );
}
