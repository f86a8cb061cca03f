"use client";

import { type ReactNode, startTransition, useActionState } from "react";
import { useSentence } from "@/components/forms/form-texts-context";
import { Button } from "@/components/ui/button";
import type { ButtonTone } from "@/components/ui/button-class";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { ActFormContext } from "./act-form-context";
import type { DeskActResult } from "./desk-act-result";

/** What an act's server action answers, as far as its form needs it. */
type ActResult =
  | { ok: true; data: DeskActResult }
  | {
      ok: false;
      error: {
        messageKey: string;
        fieldErrors?: Record<string, string[]>;
        typed?: Record<string, string | string[]>;
      };
    };

export type ActFormLabels = {
  busy: string;
  problems: string;
  overtakenTitle: string;
  overtakenKept: string;
  showNewState: string;
};

/** The server's side of an act. */
export type ActServer = (previous: ActResult | null, form: FormData) => Promise<ActResult>;

type ActFormProps = {
  id: string;
  action: ActServer;
  dossier: { id: string; version: number; queue: string; href: string };
  submit: string;
  tone: ButtonTone;
  labels: ActFormLabels;
  children?: ReactNode;
};

/**
 * The form of one act. With script it is sent without being emptied, so that what was typed stays after a refusal;
 * without, the server fills it in again.
 */
export function ActForm({ id, action, dossier, submit, tone, labels, children }: ActFormProps) {
  const [result, send, sending] = useActionState(action, null);
  const error = result && !result.ok ? result.error : undefined;
  return (
    <ActFormContext value={{ id, fieldErrors: error?.fieldErrors ?? {}, typed: error?.typed ?? {} }}>
      <form
        action={send}
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (sending) return;
          const form = new FormData(event.currentTarget);
          startTransition(() => send(form));
        }}
      >
        <input type="hidden" name="dossierId" value={dossier.id} />
        <input type="hidden" name="version" value={dossier.version} />
        <input type="hidden" name="hang" value={dossier.queue} />
        <ActTrouble id={id} result={result} labels={labels} href={dossier.href} />
        {children}
        <Button type="submit" tone={tone} busy={sending} className="self-start">
          {sending ? labels.busy : submit}
        </Button>
      </form>
    </ActFormContext>
  );
}

/** Stable, so that React calls it only when the summary appears. */
function takeFocus(summary: HTMLDivElement | null): void {
  summary?.focus();
}

type ActTroubleProps = { id: string; result: ActResult | null; labels: ActFormLabels; href: string };

function ActTrouble({ id, result, labels, href }: ActTroubleProps) {
  const sentence = useSentence();
  if (!result) return null;
  if (result.ok) {
    if (result.data.done) return null;
    return (
      <Notice tone="warn" role="alert" title={labels.overtakenTitle}>
        <p>{result.data.sentence}</p>
        <p>{labels.overtakenKept}</p>
        <p className="mt-2">
          {/* A whole new load: the form below belongs to the old state. */}
          <a href={href}>{labels.showNewState}</a>
        </p>
      </Notice>
    );
  }
  const fields = Object.entries(result.error.fieldErrors ?? {}).flatMap(([path, [message]]) =>
    message ? [{ id: `${id}-${path.replaceAll(".", "-")}`, message: sentence(message) }] : [],
  );
  if (fields.length > 0) return <ErrorSummary ref={takeFocus} title={labels.problems} problems={fields} />;
  return (
    <Notice tone="late" role="alert">
      <p>{sentence(`errors.${result.error.messageKey}`)}</p>
    </Notice>
  );
}
