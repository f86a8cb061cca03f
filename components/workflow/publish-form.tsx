"use client";

import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";

/** What the server says to publishing. */
export type PublishAnswer =
  | { ok: true; data: { published: boolean } }
  | { ok: false; error: { messageKey: string; fieldErrors?: Record<string, string[]> } };

export type PublishDraft = (input: {
  draftId: string;
  version: number;
  validFrom: string;
  decisionNumber: string;
}) => Promise<PublishAnswer>;

interface PublishFormProps {
  draft: { draftId: string; version: number; today: string };
  /** Something is not saved yet. */
  unsaved: boolean;
  publish: PublishDraft;
  /** The sentence behind a message key of the server. */
  sentence: (key: string) => string;
  onPublished: () => void;
}

/** From which day the draft is to apply, and by which decision. */
export function PublishForm({ draft, unsaved, publish, sentence, onPublished }: PublishFormProps) {
  const t = useTranslations("workflow.publish");
  const ui = useTranslations("ui");
  const [validFrom, setValidFrom] = useState(draft.today);
  const [decisionNumber, setDecisionNumber] = useState("");
  const [problem, setProblem] = useState<{ field: boolean; text: string } | null>(null);
  const [sending, start] = useTransition();
  const { draftId, version } = draft;
  const send = () =>
    start(async () => {
      const answer = await publish({ draftId, version, validFrom, decisionNumber });
      if (answer.ok && answer.data.published) return onPublished();
      const ofField = answer.ok ? undefined : answer.error.fieldErrors?.validFrom?.[0];
      const text = answer.ok ? t("notProven") : sentence(ofField ?? `errors.${answer.error.messageKey}`);
      setProblem({ field: ofField !== undefined, text });
    });
  return (
    <section
      aria-labelledby="publish-title"
      className="flex max-w-text flex-col gap-4 border-t border-line pt-4"
    >
      <h2 id="publish-title">{t("title")}</h2>
      <p>{t("hint")}</p>
      <TextField
        id="publish-from"
        type="date"
        width="short"
        label={t("validFrom")}
        value={validFrom}
        error={problem?.field ? problem.text : undefined}
        onChange={({ target }) => setValidFrom(target.value)}
      />
      <TextField
        id="publish-decision"
        width="half"
        label={t("decision")}
        note={ui("optional")}
        value={decisionNumber}
        onChange={({ target }) => setDecisionNumber(target.value)}
      />
      {problem && !problem.field && (
        <Notice tone="late" role="alert">
          <p>{problem.text}</p>
        </Notice>
      )}
      {unsaved && <p className="text-ink-soft">{t("saveFirst")}</p>}
      <div>
        <Button tone="primary" busy={sending || unsaved} onClick={() => !sending && !unsaved && send()}>
          {t("submit")}
        </Button>
      </div>
    </section>
  );
}
