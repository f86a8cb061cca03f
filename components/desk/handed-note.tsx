import { useFormatter, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { DeskTimelineEntry } from "@/lib/dossiers/dto";
import { sayMoment } from "@/lib/platform/i18n/say-moment";

/** Events that lay the dossier on somebody else's desk. */
const HAND_OVERS: ReadonlySet<string> = new Set([
  "FORWARDED",
  "ASSIGNED",
  "REASSIGNED",
  "RELEASED",
  "SUBMITTED_FOR_APPROVAL",
  "SENT_BACK",
  "APPROVED",
]);
const SAID: ReadonlySet<string> = new Set(["note", "reason", "instruction"]);

/** What whoever handed the dossier over last said with it: read before the work begins. */
export function HandedNote({
  entries,
  readerId,
}: {
  entries: readonly DeskTimelineEntry[];
  readerId: string;
}) {
  const t = useTranslations("desk.handed");
  const words = useTranslations("dossiers.event");
  const format = useFormatter();
  const latest = entries.find(({ type }) => HAND_OVERS.has(type));
  const said = latest?.facts.find(({ key, value }) => SAID.has(key) && value);
  if (!latest || !said || latest.actorAccountId === readerId) return null;
  return (
    <Notice tone={latest.type === "SENT_BACK" ? "warn" : "info"} title={words(latest.type)} className="mb-3">
      <p className="whitespace-pre-line">{said.value}</p>
      <p className="text-sm text-ink-soft">
        {t("by", { name: latest.actorName ?? "", time: sayMoment(format, new Date(latest.at)) })}
      </p>
    </Notice>
  );
}
