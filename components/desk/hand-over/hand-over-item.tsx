import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { HandOverSheet } from "@/lib/dossiers/domain/hand-over-list";
import { sayMoment } from "@/lib/platform/i18n/say-moment";
import { deskPath } from "../desk-path";

/** One dossier on a hand-over list: which, whose, until when its paper had to be there, and whether it was. */
export function HandOverItem({ item }: { item: HandOverSheet["items"][number] }) {
  const t = useTranslations("handover.sheet");
  const format = useFormatter();
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <Link
          href={deskPath.dossier(item.dossierId)}
          prefetch={false}
          className="inline-flex min-h-11 items-center text-cham underline"
        >
          {item.code}
        </Link>
        {item.late && <Badge tone="late">{t("late")}</Badge>}
      </div>
      <span className="block">{item.ownerName}</span>
      <span className="block text-sm text-ink-soft">{item.procedureName}</span>
      <span className="block text-sm text-ink-soft">
        {t("due", { due: sayMoment(format, new Date(item.dueAt)) })}
      </span>
      {item.missingReason && (
        <span className="block text-sm text-late">{t("missing", { reason: item.missingReason })}</span>
      )}
    </>
  );
}
