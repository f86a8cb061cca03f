"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-area";

interface Answer {
  ok: boolean;
  error?: {
    code: string;
    messageKey: string;
    fieldErrors?: Record<string, string[]>;
    typed?: Record<string, unknown>;
  };
}

interface WithdrawFormProps {
  dossierId: string;
  version: number;
  withdraw: (previous: Answer | null, form: FormData) => Promise<Answer>;
  texts: { title: string; hint: string; reason: string; submit: string; submitting: string };
  /** Sentences by message key, of fields and of refusals. */
  messages: Record<string, string>;
}

/** Withdraws a dossier with a reason; works without script as well. */
export function WithdrawForm({ dossierId, version, withdraw, texts, messages }: WithdrawFormProps) {
  const [answer, submit, busy] = useActionState(withdraw, null);
  const error = answer && !answer.ok ? answer.error : undefined;
  const reasonError = error?.fieldErrors?.reason?.[0];
  const typed = error?.typed?.reason;
  return (
    <details open={error ? true : undefined} className="no-print">
      <summary className="inline-flex min-h-11 items-center text-late underline underline-offset-4">
        {texts.title}
      </summary>
      <form action={submit} className="mt-2 flex max-w-text flex-col gap-4">
        <p>{texts.hint}</p>
        {error && !reasonError && (
          <Notice tone="late" role="alert">
            {messages[`errors.${error.messageKey}`] ?? messages[`errors.${error.code}`]}
          </Notice>
        )}
        <input type="hidden" name="dossierId" value={dossierId} />
        <input type="hidden" name="version" value={version} />
        <TextArea
          id="withdraw-reason"
          name="reason"
          label={texts.reason}
          error={reasonError ? (messages[reasonError] ?? reasonError) : undefined}
          defaultValue={typeof typed === "string" ? typed : ""}
          maxLength={1000}
        />
        <Button type="submit" tone="danger" busy={busy} className="self-start">
          {busy ? texts.submitting : texts.submit}
        </Button>
      </form>
    </details>
  );
}
