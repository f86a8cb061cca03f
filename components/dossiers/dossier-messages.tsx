import { useTranslations } from "next-intl";
import { LateTextForm } from "@/components/forms/late-text-form";
import type { TextFormAction } from "@/components/forms/text-form";
import { Notice } from "@/components/ui/notice";
import type { DossierMessages as Messages } from "@/lib/dossiers/domain/dossier-talk";
import { LONGEST_TEXT } from "@/lib/dossiers/schemas/talk-inputs";
import { MessageList } from "./message-list";

type DossierMessagesProps = {
  dossierId: string;
  talk: Messages;
  write: TextFormAction;
  /** Made for this view: the same message sent twice is kept once. */
  requestId: string;
  /** Sentences by message key. */
  messages: Readonly<Record<string, string>>;
};

/** What the office and the applicant write to each other about this dossier. */
export function DossierMessages({ dossierId, talk, write, requestId, messages }: DossierMessagesProps) {
  const t = useTranslations("talk");
  return (
    <section id="tin-nhan" aria-labelledby="talk-title" className="flex flex-col gap-3">
      <h2 id="talk-title">{t("title")}</h2>
      {talk.answerAskedAt && (
        <Notice tone="warn" title={t("answerWanted")}>
          <p>{t("clockRuns")}</p>
        </Notice>
      )}
      {talk.messages.length > 0 ? (
        <MessageList label={t("listLabel")} messages={talk.messages} reader="APPLICANT" />
      ) : (
        <p className="text-ink-soft">{t("none")}</p>
      )}
      <LateTextForm
        id="talk"
        action={write}
        hidden={{ dossierId, requestId }}
        name="text"
        label={talk.answerAskedAt ? t("answer") : t("write")}
        hint={t("writeHint")}
        maxLength={LONGEST_TEXT}
        submit={t("send")}
        busy={t("busy")}
        tone={talk.answerAskedAt ? "primary" : "secondary"}
        messages={messages}
      />
    </section>
  );
}
