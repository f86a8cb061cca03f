import { useFormatter, useTranslations } from "next-intl";
import type { PaperMove } from "@/lib/dossiers/domain/hand-over-list";
import { isReasonCode } from "@/lib/dossiers/domain/reason-codes";
import type { DeskTimelineEntry } from "@/lib/dossiers/dto";
import { sayMoment } from "@/lib/platform/i18n/say-moment";
import { PaperMoveItem } from "./hand-over/paper-move-item";

const FACTS = [
  "note",
  "agentProof",
  "reasonCode",
  "reason",
  "legalBasis",
  "guidance",
  "amountDong",
  "payTo",
  "proof",
  "instruction",
  "from",
  "assignee",
  "byRule",
  "method",
  "collector",
  "resultNumber",
  "code",
  "setCount",
  "itemCount",
  "outcome",
  "channel",
  "replaces",
  "fileNumber",
  "partCount",
  "receiptNumber",
  "collectorProof",
  "trackingNumber",
  "slipNumber",
  "postWorker",
  "receivedBy",
  "attempt",
] as const;
type Fact = (typeof FACTS)[number];

type DossierTimelineProps = {
  entries: readonly DeskTimelineEntry[];
  /** How its papers went from unit to unit. */
  paperMoves: readonly PaperMove[];
};

/**
 * Everything that happened, newest first: who, in which role and unit, when, and what they said; between it how the
 * papers went from unit to unit.
 */
export function DossierTimeline({ entries, paperMoves }: DossierTimelineProps) {
  const t = useTranslations("desk.dossier");
  const items = [
    ...entries.map((entry) => ({ at: entry.at, item: <TimelineItem key={entry.seq} entry={entry} /> })),
    ...paperMoves.map((move) => ({
      at: move.signature.at,
      item: <PaperMoveItem key={move.key} move={move} />,
    })),
  ].toSorted((a, b) => b.at.localeCompare(a.at));
  return (
    <section aria-labelledby="timeline-title">
      <h2 id="timeline-title" className="mb-2 text-lg">
        {t("timelineTitle")}
      </h2>
      <ol className="border-l-2 border-line">{items.map(({ item }) => item)}</ol>
    </section>
  );
}

function TimelineItem({ entry }: { entry: DeskTimelineEntry }) {
  const t = useTranslations("desk.dossier");
  const words = useTranslations("dossiers");
  const format = useFormatter();
  const name = entry.actorName ?? t(entry.type === "SUBMITTED" ? "citizen" : "system");
  const who = entry.onBehalfOfName ? t("inPlaceOf", { name, absent: entry.onBehalfOfName }) : name;
  const where = [entry.role && words(`role.${entry.role}`), entry.unitName].filter(Boolean).join(", ");
  return (
    <li className="relative pb-4 pl-5 before:absolute before:top-2 before:-left-[7px] before:size-3 before:rounded-full before:bg-cham">
      <p className="font-semibold">{words(`event.${entry.type}`)}</p>
      <p className="text-sm text-ink-soft">
        <time dateTime={entry.at}>{sayMoment(format, new Date(entry.at))}</time> · {who}
        {where && ` (${where})`}
      </p>
      <TimelineFacts facts={entry.facts} />
    </li>
  );
}

function TimelineFacts({ facts }: { facts: DeskTimelineEntry["facts"] }) {
  const t = useTranslations("desk.fact");
  const say = useFactWords();
  const shown = FACTS.flatMap((key) =>
    facts.filter((fact) => fact.key === key).map(({ value }) => ({ key, value })),
  );
  if (shown.length === 0) return null;
  return (
    <dl className="mt-1 max-w-text text-sm">
      {shown.map(({ key, value }) => (
        <div key={key} className="flex gap-2">
          <dt className="shrink-0 text-ink-soft">{t(key)}:</dt>
          <dd className="min-w-0 whitespace-pre-line">{say(key, value)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Facts whose values have words of their own. */
const SPELLED: ReadonlySet<Fact> = new Set(["method", "collector", "byRule"]);

/** Values that are codes, in words; everything else was typed by a person and stays. */
function useFactWords(): (key: Fact, value: string) => string {
  const t = useTranslations("desk");
  const words = useTranslations("dossiers.channel");
  const reasons = useTranslations("dossiers.reason");
  const format = useFormatter();
  return (key, value) => {
    if (key === "amountDong") return format.number(Number(value), "money");
    if (key === "reasonCode" && isReasonCode(value)) return reasons(value);
    const sentence = `fact.${key}${value}`;
    if (SPELLED.has(key) && t.has(sentence as "title")) return t(sentence as "title");
    if (key === "outcome" && t.has(`parts.outcome.${value}` as "title"))
      return t(`parts.outcome.${value}` as "title");
    if (key === "outcome") return t(value === "GRANTED" ? "dossier.draftGranted" : "dossier.draftRefused");
    if (key === "channel" && words.has(value as "ONLINE")) return words(value as "ONLINE");
    return value;
  };
}
