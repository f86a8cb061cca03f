import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { DeskPart } from "@/lib/dossiers/domain/desk-part";
import { sayMoment } from "@/lib/platform/i18n/say-moment";

const TONES: Record<NonNullable<DeskPart["outcome"]>, Tone> = {
  AGREED: "ok",
  AGREED_WITH_CONDITIONS: "warn",
  DISAGREED: "late",
  NOT_ANSWERED: "late",
};

/** What was asked of other units, until when, and what each of them answered. */
export function PartList({ parts }: { parts: readonly DeskPart[] }) {
  const t = useTranslations("desk.parts");
  if (parts.length === 0) return null;
  const silent = parts.some((part) => part.outcome === "NOT_ANSWERED" || part.overdue);
  return (
    <section aria-labelledby="parts-title" className="mb-6">
      <h2 id="parts-title" className="mb-2 text-lg">
        {t("title")}
      </h2>
      <ol className="divide-y divide-line rounded-field border border-line">
        {parts.map((part) => (
          <PartItem key={part.seq} part={part} />
        ))}
      </ol>
      {silent && <p className="mt-1 text-sm text-ink-soft">{t("silence")}</p>}
    </section>
  );
}

function PartItem({ part }: { part: DeskPart }) {
  const t = useTranslations("desk.parts");
  const format = useFormatter();
  const moment = (at: string) => sayMoment(format, new Date(at));
  const times = [
    t("sent", { time: moment(part.sentAt) }),
    part.receivedAt ? t("received", { time: moment(part.receivedAt) }) : t("notReceived"),
    ...(part.doneAt
      ? [t(part.outcome === "NOT_ANSWERED" ? "ended" : "answered", { time: moment(part.doneAt) })]
      : []),
  ];
  return (
    <li className="p-3">
      <p className="flex flex-wrap items-center gap-2">
        <span className="font-semibold">{part.unitName}</span>
        <span className="text-sm text-ink-soft">{t(`kind.${part.kind}`)}</span>
        {part.endedEarly ? (
          <Badge>{t("endedEarly")}</Badge>
        ) : part.outcome ? (
          <Badge tone={TONES[part.outcome]}>{t(`outcome.${part.outcome}`)}</Badge>
        ) : (
          <Badge
            tone={part.overdue ? "late" : "neutral"}
            {...(part.overdue ? {} : { icon: "clock" as const })}
          >
            {t(part.overdue ? "overdue" : "due", { time: moment(part.dueAt) })}
          </Badge>
        )}
      </p>
      <p className="text-sm text-ink-soft">{times.join(" · ")}</p>
      <p className="max-w-text whitespace-pre-line">{part.request}</p>
      {part.answer && (
        <p className="mt-1 max-w-text border-l-4 border-cham pl-3 whitespace-pre-line">{part.answer}</p>
      )}
    </li>
  );
}
