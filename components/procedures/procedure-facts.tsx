import { useFormatter, useLocale, useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import type { ProcedurePage } from "@/lib/procedures/dto";

type Content = ProcedurePage["content"];
type Fee = Content["fees"][number];
type Term = NonNullable<Content["terms"]["ONLINE"]>;

/** Time limit, fee, level, who applies and the result: what people ask first. */
export function ProcedureFacts({ procedure }: { procedure: ProcedurePage }) {
  const t = useTranslations("catalogue");
  const locale = useLocale();
  const { content } = procedure;
  const items = [
    { term: t("procedure.term"), value: <TermValue content={content} /> },
    { term: t("procedure.fee"), value: <FeeValue fees={content.fees} /> },
    { term: t("procedure.level"), value: procedure.levels.map((level) => level[locale]).join(", ") },
    {
      term: t("procedure.subject"),
      value: procedure.subjects.map((subject) => t(`subjects.${subject}`)).join(", "),
    },
    { term: t("procedure.result"), value: content.results.map(({ name }) => name).join("; ") },
  ];
  return <DescriptionList items={items.filter(({ value }) => value !== "")} />;
}

/** One line when all channels agree, else one a channel. */
function TermValue({ content }: { content: Content }) {
  const t = useTranslations("catalogue.procedure");
  const channel = useTranslations("dossiers.channel");
  const say = useTermSentence();
  if (content.termText) return <span lang="vi">{content.termText}</span>;
  const terms = content.channels.flatMap((key) => {
    const term = content.terms[key];
    return term ? [{ key, sentence: say(term) }] : [];
  });
  const [first] = terms;
  if (!first) return t("termNone");
  if (terms.every(({ sentence }) => sentence === first.sentence)) return first.sentence;
  return (
    <ul>
      {terms.map(({ key, sentence }) => (
        <li key={key}>
          {channel(key)}: {sentence}
        </li>
      ))}
    </ul>
  );
}

function useTermSentence() {
  const t = useTranslations("catalogue.procedure");
  const format = useFormatter();
  return (term: Term): string => {
    const cutoff = term.sameDayCutoffMinutes;
    if (cutoff === undefined) return t(`unit.${term.unit}`, { value: format.number(term.value) });
    const minutes = String(cutoff % 60).padStart(2, "0");
    return t("sameDay", { time: `${Math.floor(cutoff / 60)}:${minutes}` });
  };
}

function FeeValue({ fees }: { fees: readonly Fee[] }) {
  const t = useTranslations("catalogue.procedure");
  const lines = useFeeLines(fees);
  if (lines.length === 0) return t("feeNone");
  return (
    <ul className="flex flex-col gap-1">
      {lines.map(({ amount, channels, note, key }) => (
        <li key={key}>
          <span className="font-semibold">{amount}</span>
          {channels && <> · {channels}</>}
          {note && (
            <span lang="vi" className="block text-sm text-ink-soft">
              {note}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Fees that differ in their channel only become one line. */
function useFeeLines(fees: readonly Fee[]) {
  const t = useTranslations("catalogue.procedure");
  const channel = useTranslations("dossiers.channel");
  const format = useFormatter();
  const grouped = new Map<string, { amount: string; note: string | null; channels: string[] }>();
  for (const fee of fees) {
    const amount =
      fee.amount === 0
        ? t("feeFree")
        : fee.amount !== null
          ? `${t(`feeKind.${fee.kind}`)} ${format.number(fee.amount, "money")}`
          : t(fee.setByProvincialCouncil ? "feeCouncil" : "feeUnknown");
    const key = `${amount}/${fee.note ?? ""}`;
    const line = grouped.get(key) ?? { amount, note: fee.note, channels: [] };
    if (fee.channel) line.channels.push(channel(fee.channel));
    grouped.set(key, line);
  }
  const alone = grouped.size === 1;
  return [...grouped].map(([key, { amount, note, channels }]) => ({
    key,
    amount,
    note,
    channels: alone ? "" : channels.join(", "),
  }));
}
