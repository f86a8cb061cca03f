import Link from "next/link";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { ProcedureRow } from "@/lib/procedures/dto";

/** The found procedures, each a link to its page. */
export function ProcedureList({ rows }: { rows: readonly ProcedureRow[] }) {
  const t = useTranslations("catalogue");
  return (
    <ul className="divide-y divide-line border-y border-line">
      {rows.map((row) => (
        <li key={row.code} className="relative flex flex-col gap-1 py-3 hover:bg-paper-raised">
          <Link
            href={`/thu-tuc/${row.code}`}
            prefetch={false}
            lang="vi"
            className="max-w-text text-cham underline underline-offset-4 after:absolute after:inset-0"
          >
            {row.name}
          </Link>
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
            <span lang="vi">{row.sectorName}</span>
            <span>{t("code", { code: row.code })}</span>
            {row.fileable && <Badge tone="ok">{t("fileable")}</Badge>}
            {row.needsReview && <Badge tone="warn">{t("needsReview")}</Badge>}
          </span>
        </li>
      ))}
    </ul>
  );
}
