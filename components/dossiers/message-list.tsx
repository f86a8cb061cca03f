import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { classNames } from "@/components/ui/class-names";
import type { DossierMessages } from "@/lib/dossiers/domain/dossier-talk";
import { sayMoment } from "@/lib/platform/i18n/say-moment";

type MessageListProps = {
  label: string;
  messages: DossierMessages["messages"];
  /** Whose side the reader is on: their own messages are set off. */
  reader: "APPLICANT" | "OFFICER";
};

/** What officers and applicant wrote, oldest first: who, when, and what is new. */
export function MessageList({ label, messages, reader }: MessageListProps) {
  const t = useTranslations("talk");
  const format = useFormatter();
  const own = (message: DossierMessages["messages"][number]) =>
    message.fromApplicant === (reader === "APPLICANT");
  const nameOf = (message: DossierMessages["messages"][number]) => {
    if (message.fromApplicant) return reader === "APPLICANT" ? t("you") : t("applicant");
    return <span lang="vi">{[message.authorName, message.agencyName].filter(Boolean).join(", ")}</span>;
  };
  return (
    <ol aria-label={label} className="flex max-w-text flex-col gap-3">
      {messages.map((message) => (
        <li
          key={message.id}
          className={classNames(
            "rounded-field border border-line p-3",
            own(message) ? "ml-6 bg-cham-soft" : "mr-6 bg-paper-raised",
          )}
        >
          <p className="flex flex-wrap items-center gap-x-2 text-sm text-ink-soft">
            <span className="font-semibold text-ink">{nameOf(message)}</span>
            <span>{sayMoment(format, new Date(message.at))}</span>
            {message.unread && <Badge tone="info">{t("unread")}</Badge>}
            {message.asksAnswer && <Badge tone="warn">{t("asksAnswer")}</Badge>}
          </p>
          <p lang="vi" className="whitespace-pre-line">
            {message.text}
          </p>
        </li>
      ))}
    </ol>
  );
}
