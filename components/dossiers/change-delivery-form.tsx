"use client";

import { useActionState } from "react";
import { sentenceOf } from "@/components/forms/form-texts";
import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/choice-group";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import type { ResultDelivery } from "@/lib/dossiers/domain/delivery-form";

interface Answer {
  ok: boolean;
  error?: {
    code: string;
    messageKey: string;
    fieldErrors?: Record<string, string[]>;
    typed?: Record<string, unknown>;
  };
}

interface ChangeDeliveryFormProps {
  dossierId: string;
  version: number;
  delivery: ResultDelivery;
  change: (previous: Answer | null, form: FormData) => Promise<Answer>;
  texts: Record<
    | ("title" | "hint" | "choose" | "online" | "onlineHint" | "counter" | "post" | "postHint")
    | ("address" | "addressHint" | "submit" | "submitting" | "done"),
    string
  >;
  /** Sentences by message key, of fields and of refusals. */
  messages: Record<string, string>;
}

/** Another way to get the result, until the post has it; works without script as well. */
export function ChangeDeliveryForm(props: ChangeDeliveryFormProps) {
  const { dossierId, version, delivery, change, texts, messages } = props;
  const [answer, submit, busy] = useActionState(change, null);
  const error = answer && !answer.ok ? answer.error : undefined;
  const fields = error?.fieldErrors ?? {};
  const problemOf = (field: string) => {
    const [message] = fields[field] ?? [];
    return message && sentenceOf(messages, message);
  };
  const typed = (name: string, first: string) =>
    typeof error?.typed?.[name] === "string" ? error.typed[name] : first;
  return (
    <details open={answer ? true : undefined} className="no-print">
      <summary className="inline-flex min-h-11 items-center text-cham underline underline-offset-4">
        {texts.title}
      </summary>
      <form action={submit} className="mt-2 flex max-w-text flex-col gap-4">
        <p>{texts.hint}</p>
        {error && Object.keys(fields).length === 0 && (
          <Notice tone="late" role="alert">
            {messages[`errors.${error.messageKey}`] ?? messages[`errors.${error.code}`]}
          </Notice>
        )}
        {answer?.ok && (
          <Notice tone="ok" role="status">
            {texts.done}
          </Notice>
        )}
        <input type="hidden" name="dossierId" value={dossierId} />
        <input type="hidden" name="version" value={version} />
        <RadioGroup
          id="delivery-method"
          name="method"
          label={texts.choose}
          error={problemOf("method")}
          defaultValue={typed("method", delivery.method)}
          options={[
            { value: "ONLINE", label: texts.online, hint: texts.onlineHint },
            { value: "COUNTER", label: texts.counter },
            { value: "POST", label: texts.post, hint: texts.postHint },
          ]}
        />
        <TextField
          id="delivery-address"
          name="address"
          label={texts.address}
          hint={texts.addressHint}
          error={problemOf("address")}
          defaultValue={typed("address", delivery.address ?? "")}
          autoComplete="street-address"
          maxLength={250}
        />
        <Button type="submit" busy={busy} className="self-start">
          {busy ? texts.submitting : texts.submit}
        </Button>
      </form>
    </details>
  );
}
