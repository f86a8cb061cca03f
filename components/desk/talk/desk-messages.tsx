import { useFormatter, useTranslations } from "next-intl";
import { MessageList } from "@/components/dossiers/message-list";
import { TextForm, type TextFormAction } from "@/components/forms/text-form";
import { Notice } from "@/components/ui/notice";
import type { DossierMessages } from "@/lib/dossiers/domain/dossier-talk";
import { LONGEST_TEXT } from "@/lib/dossiers/schemas/talk-inputs";
import { sayMoment } from "@/lib/platform/i18n/say-moment";

type DeskMessagesProps = {
  dossierId: string;
  talk: DossierMessages;
  write: TextFormAction;
  requestId: string;
  messages: Readonly<Record<string, string>>;
};

/** Messages with the applicant, as officers see them; asking for an answer marks the dossier, no clock stops. */
export function DeskMessages({ dossierId, talk, write, requestId, messages }: DeskMessagesProps) {
  const t = useTranslations("talk");
  const format = useFormatter();
  return (
    <section id="tin-nhan" aria-labelledby="talk-title" className="flex flex-col gap-3">
      <h2 id="talk-title" className="text-lg">
        {t("deskTitle")}
      </h2>
      {talk.answerAskedAt && (
        <Notice
          tone="warn"
          title={t("waitingSince", { time: sayMoment(format, new Date(talk.answerAskedAt)) })}
        >
          <p>{t("clockRuns")}</p>
        </Notice>
      )}
      {talk.messages.length > 0 ? (
        <MessageList label={t("listLabel")} messages={talk.messages} reader="OFFICER" />
      ) : (
        <p className="text-ink-soft">{t("none")}</p>
      )}
      {!talk.reachable && <p>{t("unreachable")}</p>}
      {talk.reachable && talk.mayWrite && (
        <TextForm
          id="talk"
          action={write}
          hidden={{ dossierId, requestId }}
          name="text"
          label={t("writeToApplicant")}
          hint={t("writeToApplicantHint")}
          maxLength={LONGEST_TEXT}
          box={{
            name: "asksAnswer",
            label: t("asksAnswerBox"),
            hint: t("asksAnswerHint"),
            defaultChecked: talk.answerAskedAt !== null,
          }}
          submit={t("send")}
          busy={t("busy")}
          messages={messages}
        />
      )}
    </section>
  );
}
