"use client";

import { useActionState, useEffect, useRef } from "react";
import { Button, type ButtonProps } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { ActionOutcome } from "./action-form-state";

type ServerFunction = (previous: ActionOutcome, form: FormData) => Promise<ActionOutcome>;

/** A server action made by the entry wrapper. */
export type TextFormAction = (previous: never, form: FormData) => Promise<Exclude<ActionOutcome, null>>;

interface TextFormProps {
  id: string;
  action: TextFormAction;
  /** Sent along as they are. */
  hidden: Readonly<Record<string, string>>;
  name: string;
  label: string;
  hint?: string;
  defaultValue?: string;
  maxLength: number;
  /** One line instead of several. */
  line?: boolean;
  box?: { name: string; label: string; hint: string; defaultChecked: boolean };
  submit: string;
  busy: string;
  tone?: ButtonProps["tone"];
  /** Sentences by message key, of fields and of refusals. */
  messages: Readonly<Record<string, string>>;
}

/** A form that asks for one text, with a box to tick at most; works without script as well. */
export function TextForm({ id, action, hidden, submit, busy, tone, box, messages, ...field }: TextFormProps) {
  const [outcome, send, sending] = useActionState(action as ServerFunction, null);
  const said = useRef<HTMLDivElement>(null);
  const error = outcome && !outcome.ok ? outcome.error : undefined;
  useEffect(() => {
    if (error) said.current?.focus();
  }, [error]);
  const fieldError = error?.fieldErrors?.[field.name]?.[0];
  const typed = error?.typed?.[field.name];
  const { line, defaultValue = "", ...input } = field;
  const shared = {
    ...input,
    id: `${id}-${field.name}`,
    error: fieldError ? (messages[fieldError] ?? fieldError) : undefined,
    defaultValue: typeof typed === "string" ? typed : defaultValue,
  };
  return (
    <form action={send} noValidate className="no-print flex max-w-text flex-col gap-3">
      {error && !fieldError && (
        <Notice ref={said} tone="late" role="alert">
          <p>{messages[`errors.${error.messageKey}`] ?? messages["errors.unexpected"]}</p>
        </Notice>
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {line ? <TextField {...shared} /> : <TextArea {...shared} rows={3} />}
      {box && <Checkbox id={`${id}-${box.name}`} {...box} />}
      <Button
        type="submit"
        tone={tone ?? "secondary"}
        busy={sending}
        className="self-start"
        onClick={(event) => sending && event.preventDefault()}
      >
        {sending ? busy : submit}
      </Button>
    </form>
  );
}
