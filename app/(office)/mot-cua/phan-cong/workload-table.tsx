import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Badge } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import type { OfficerLoad } from "@/lib/dossiers/domain/workload";

/** The specialists of a unit, whoever holds most first. */
export async function WorkloadTable({ officers }: { officers: readonly OfficerLoad[] }) {
  const t = await getTranslations("staffing.workload");
  return (
    <Table
      caption={t("caption")}
      captionHidden
      rows={officers}
      rowKey={(row) => row.accountId}
      columns={[
        {
          key: "name",
          header: t("officer"),
          rowHeader: true,
          cell: ({ fullName, absentUntilOn }) => (
            <>
              {fullName}
              {absentUntilOn && (
                <span className="block text-sm font-normal text-ink-soft">
                  {t("absentUntil", { day: absentUntilOn.split("-").reverse().join("/") })}
                </span>
              )}
            </>
          ),
        },
        { key: "open", header: t("open"), numeric: true, cell: (row) => row.open },
        {
          key: "overdue",
          header: t("overdue"),
          numeric: true,
          cell: ({ overdue }) => (overdue > 0 ? <Badge tone="late">{String(overdue)}</Badge> : overdue),
        },
        {
          key: "act",
          header: t("act"),
          cell: ({ accountId, fullName }) => (
            <Link href={`/mot-cua/phan-cong/ban-giao/${accountId}`} prefetch={false}>
              {t("handOver")}
              <span className="sr-only"> {fullName}</span>
            </Link>
          ),
        },
      ]}
    />
  );
}
