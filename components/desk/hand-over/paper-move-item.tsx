import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { PaperMove } from "@/lib/dossiers/domain/hand-over-list";
import { sayMoment } from "@/lib/platform/i18n/say-moment";
import { deskPath } from "../desk-path";

/** In the timeline of a dossier: its paper left, came, or did not come, and on which list. */
export function PaperMoveItem({ move }: { move: PaperMove }) {
  const t = useTranslations("handover");
  const format = useFormatter();
  const { name, inPlaceOfName, at } = move.signature;
  const who = inPlaceOfName ? t("sheet.inPlaceOf", { name, absent: inPlaceOfName }) : name;
  return (
    <li className="relative pb-4 pl-5 before:absolute before:top-2 before:-left-[7px] before:size-3 before:rounded-full before:border-2 before:border-cham before:bg-paper">
      <p className="font-semibold">{t(`move.${move.paper}.${move.kind}`, { to: move.toName })}</p>
      <p className="text-sm text-ink-soft">
        <time dateTime={at}>{sayMoment(format, new Date(at))}</time> · {who}
      </p>
      {move.reason && <p className="text-sm">{t("move.reason", { reason: move.reason })}</p>}
      <Link
        href={deskPath.handOver(move.listId)}
        prefetch={false}
        className="inline-flex min-h-11 items-center text-sm text-cham underline"
      >
        {t("move.list", { number: move.number })}
      </Link>
    </li>
  );
}
