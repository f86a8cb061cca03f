"use client";

import { useEffect, useRef } from "react";
import { Button, type ButtonProps } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { FormServer } from "./ask-server";
import type { FormAnswer } from "./form-answer";
import { SignInAgain } from "./sign-in-again";
import { useFreshForm, useServerForm } from "./use-server-form";

/** A server action made by the entry wrapper. */
export type TextFormAction = (previous: never, form: FormData) => Promise<FormAnswer<unknown>>;

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
  const form = useRef<HTMLFormElement>(null);
  const { answer, sending, formProps } = useServerForm(action as FormServer<unknown>);
  useFreshForm(form, answer);
  const said = useRef<HTMLDivElement>(null);
  const error = answer && !answer.ok ? answer.error : undefined;
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
    <form ref={form} {...formProps} className="no-print flex max-w-text flex-col gap-3">
      {error && !fieldError && (
        <Notice ref={said} tone="late" role="alert">
          <p>{messages[`errors.${error.messageKey}`] ?? messages["errors.unexpected"]}</p>
          {error.messageKey === "unauthenticated" && (
            <SignInAgain label={messages["errors.signInAgain"] ?? ""} />
          )}
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
