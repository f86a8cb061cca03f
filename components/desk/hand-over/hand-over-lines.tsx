import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { HandOverLine, HandOverState } from "@/lib/dossiers/domain/hand-over-list";
import { sayMoment } from "@/lib/platform/i18n/say-moment";
import { deskPath } from "../desk-path";

export const HAND_OVER_TONES: Record<HandOverState, Tone> = {
  OPEN: "warn",
  RECEIVED: "ok",
  WITHDRAWN: "neutral",
};

type HandOverLinesProps = { id: string; title: string; none: string; lists: readonly HandOverLine[] };

/** Hand-over lists, each in a line that leads to it. */
export function HandOverLines({ id, title, none, lists }: HandOverLinesProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-lg">
        {title}
      </h2>
      {lists.length === 0 ? (
        <p className="text-ink-soft">{none}</p>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {lists.map((list) => (
            <Line key={list.id} list={list} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Line({ list }: { list: HandOverLine }) {
  const t = useTranslations("handover");
  const format = useFormatter();
  const said = [
    t("lists.count", { count: list.count, at: sayMoment(format, new Date(list.givenAt)) }),
    list.missing > 0 && t("lists.missing", { count: list.missing }),
  ];
  return (
    <li className="py-2">
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <Link
          href={deskPath.handOver(list.id)}
          prefetch={false}
          className="inline-flex min-h-11 items-center text-cham underline"
        >
          {t(`kind.${list.kind}`, { number: list.number })}
        </Link>
        <Badge tone={HAND_OVER_TONES[list.state]}>{t(`state.${list.state}`)}</Badge>
      </div>
      <span className="block">{t("lists.line", { from: list.fromName, to: list.toName })}</span>
      <span className="block text-sm text-ink-soft">{said.filter(Boolean).join(", ")}</span>
    </li>
  );
}
