import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { inVietnamese } from "@/components/ui/in-vietnamese";
import type { OwnDossierRow } from "@/lib/dossiers/dto";
import { sayMoment } from "@/lib/platform/i18n/say-moment";
import { StateBadge } from "./state-badge";

/** A citizen's dossiers, each a link to its page. */
export function DossierRows({ rows }: { rows: readonly OwnDossierRow[] }) {
  const t = useTranslations("dossiers.mine");
  const format = useFormatter();
  return (
    <ul className="divide-y divide-line border-y border-line">
      {rows.map((row) => (
        <li key={row.id} className="relative flex flex-col gap-1 py-3 hover:bg-paper-raised">
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Link
              href={`/ho-so/${row.id}`}
              prefetch={false}
              lang="vi"
              className="text-cham underline underline-offset-4 after:absolute after:inset-0"
            >
              {row.procedureName}
            </Link>
            <StateBadge state={row.state} />
          </span>
          <span className="flex flex-wrap gap-x-3 text-sm text-ink-soft">
            <span>{t.rich("for", { ...inVietnamese, name: row.ownerName })}</span>
            <span className="break-all">{row.reference}</span>
            <span>{t("submitted", { date: format.dateTime(new Date(row.submittedAt), "day") })}</span>
            {row.answerBy && (
              <span className="font-semibold text-ink">
                {t("answerBy", { date: sayMoment(format, new Date(row.answerBy)) })}
              </span>
            )}
            {row.asked && <span className="font-semibold text-ink">{t("asked")}</span>}
            {row.dueAt && (
              <span className={`font-semibold ${row.overdue ? "text-late" : "text-ink"}`}>
                {t(row.overdue ? "overdue" : "due", { date: sayMoment(format, new Date(row.dueAt)) })}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
