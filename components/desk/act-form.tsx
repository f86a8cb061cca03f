"use client";

import { type ReactNode, type Ref, useEffect, useRef } from "react";
import type { FormServer } from "@/components/forms/ask-server";
import type { FormAnswer } from "@/components/forms/form-answer";
import { useSentence } from "@/components/forms/form-texts-context";
import { nameProblem } from "@/components/forms/name-problem";
import { SignInAgain } from "@/components/forms/sign-in-again";
import { useServerForm } from "@/components/forms/use-server-form";
import { Button } from "@/components/ui/button";
import { type ButtonTone, buttonClass } from "@/components/ui/button-class";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { useHasScript } from "@/components/ui/use-has-script";
import { ActFormContext } from "./act-form-context";
import type { DeskActResult } from "./desk-act-result";

/** What an act's server action answers. */
type ActResult = FormAnswer<DeskActResult>;

export type ActFormLabels = {
  busy: string;
  problems: string;
  overtakenTitle: string;
  overtakenKept: string;
  showNewState: string;
};

/** The server's side of an act. */
export type ActServer = FormServer<DeskActResult>;

type ActFormProps = {
  id: string;
  action: ActServer;
  dossier: { id: string; version: number; list: [string, string][]; href: string };
  submit: string;
  tone: ButtonTone;
  /** The panel is open when the page arrives. */
  open: boolean;
  labels: ActFormLabels;
  children?: ReactNode;
};

/**
 * The panel of one act with its form. With script it is sent without being emptied, so that what was typed stays
 * after a refusal; without, the server fills it in again. Either way the panel that was refused arrives open, with
 * the focus on what it says.
 */
export function ActForm({ open, ...form }: ActFormProps) {
  const { answer: result, sending, formProps } = useServerForm(form.action);
  const said = useRef<HTMLDivElement>(null);
  const refused = isRefused(result);
  const error = result && !result.ok ? result.error : undefined;
  useEffect(() => {
    if (!isRefused(result)) return;
    const panel = said.current?.closest("details");
    if (panel) panel.open = true;
    said.current?.focus();
  }, [result]);
  return (
    <details
      id={`${form.id}-panel`}
      open={open || refused}
      className="group rounded-field border border-line bg-paper-raised"
    >
      <summary className={buttonClass("quiet", "normal", "w-full text-left")}>
        <span className="grow">{form.submit}</span>
        <Icon name="down" className="size-5 shrink-0 group-open:rotate-180" />
      </summary>
      <div className="border-t border-line p-4">
        <ActFormContext
          value={{ id: form.id, fieldErrors: error?.fieldErrors ?? {}, typed: error?.typed ?? {} }}
        >
          <SentForm {...form} formProps={formProps} sending={sending}>
            {refused && (
              <ActTrouble
                ref={said}
                id={form.id}
                result={result}
                labels={form.labels}
                href={form.dossier.href}
              />
            )}
            {form.children}
          </SentForm>
        </ActFormContext>
      </div>
    </details>
  );
}

/** Nothing was done, and the person is told why. */
function isRefused(result: ActResult | null): boolean {
  return result !== null && !(result.ok && result.data.done);
}

type SentFormProps = Omit<ActFormProps, "open"> & {
  formProps: ReturnType<typeof useServerForm>["formProps"];
  sending: boolean;
};

function SentForm({ dossier, submit, tone, labels, formProps, sending, children }: SentFormProps) {
  return (
    <form {...formProps} className="flex flex-col gap-4">
      <input type="hidden" name="dossierId" value={dossier.id} />
      <input type="hidden" name="version" value={dossier.version} />
      {dossier.list.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <Button type="submit" tone={tone} busy={sending} className="self-start">
        {sending ? labels.busy : submit}
      </Button>
    </form>
  );
}

type ActTroubleProps = {
  ref: Ref<HTMLDivElement>;
  id: string;
  result: ActResult | null;
  labels: ActFormLabels;
  href: string;
};

function ActTrouble({ ref, id, result, labels, href }: ActTroubleProps) {
  const sentence = useSentence();
  // The names of fields are read from the page, which does not exist while the server writes it.
  const hasPage = useHasScript();
  if (!result) return null;
  if (result.ok) {
    if (result.data.done) return null;
    return (
      <Notice ref={ref} tone="warn" role="alert" title={labels.overtakenTitle}>
        <p>{result.data.sentence}</p>
        <p>{labels.overtakenKept}</p>
        <p className="mt-2">
          {/* A whole new load: the form below belongs to the old state. */}
          <a href={href}>{labels.showNewState}</a>
        </p>
      </Notice>
    );
  }
  const fields = Object.entries(result.error.fieldErrors ?? {}).flatMap(([path, [message]]) => {
    if (!message) return [];
    const field = `${id}-${path.replaceAll(".", "-")}`;
    return [{ id: field, message: hasPage ? nameProblem(field, sentence(message)) : sentence(message) }];
  });
  if (fields.length > 0) return <ErrorSummary ref={ref} title={labels.problems} problems={fields} />;
  return (
    <Notice ref={ref} tone="late" role="alert">
      <p>{sentence(`errors.${result.error.messageKey}`)}</p>
      {result.error.messageKey === "unauthenticated" && (
        <SignInAgain label={sentence("errors.signInAgain")} />
      )}
    </Notice>
  );
}
