import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import type { UnitRow } from "@/lib/organization/queries/list-child-units";

/** The units below one unit, each a link one step down. */
export async function UnitTable({ rows }: { rows: readonly UnitRow[] }) {
  const t = await getTranslations("admin.units");
  if (rows.length === 0) return <EmptyState title={t("empty")} />;
  return (
    <Table
      caption={t("caption")}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "name",
          header: t("name"),
          rowHeader: true,
          cell: (row) => (
            <Link href={`/quan-tri/don-vi?don-vi=${row.id}`} prefetch={false}>
              {row.name}
            </Link>
          ),
        },
        { key: "level", header: t("level"), cell: (row) => row.levelName },
        { key: "children", header: t("caption"), cell: (row) => t("children", { count: row.childCount }) },
        { key: "code", header: t("code"), cell: (row) => row.agencyCode ?? (row.isAgency ? t("none") : "") },
        {
          key: "state",
          header: t("state"),
          cell: (row) =>
            row.isAgency && (
              <Badge tone={row.codeState === "CONFIRMED" ? "ok" : "warn"}>{t(row.codeState)}</Badge>
            ),
        },
      ]}
    />
  );
}
