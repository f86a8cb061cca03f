"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

interface Answer {
  ok: boolean;
  error?: { code: string; messageKey: string };
}

interface CancelWithdrawalFormProps {
  dossierId: string;
  version: number;
  cancel: (previous: Answer | null, form: FormData) => Promise<Answer>;
  texts: { cancelHint: string; cancel: string; submitting: string };
  /** Sentences of refusals by message key. */
  messages: Record<string, string>;
}

/** Takes a withdrawal back while the office has not answered it; works without script as well. */
export function CancelWithdrawalForm(props: CancelWithdrawalFormProps) {
  const { dossierId, version, cancel, texts, messages } = props;
  const [answer, submit, busy] = useActionState(cancel, null);
  const error = answer && !answer.ok ? answer.error : undefined;
  return (
    <form action={submit} className="no-print flex max-w-text flex-col gap-4">
      <p>{texts.cancelHint}</p>
      {error && (
        <Notice tone="late" role="alert">
          {messages[`errors.${error.messageKey}`] ?? messages[`errors.${error.code}`]}
        </Notice>
      )}
      <input type="hidden" name="dossierId" value={dossierId} />
      <input type="hidden" name="version" value={version} />
      <Button type="submit" busy={busy} className="self-start">
        {busy ? texts.submitting : texts.cancel}
      </Button>
    </form>
  );
}
