import { getFormatter, getTranslations } from "next-intl/server";
import { Table } from "@/components/ui/table";
import type { AuditedIdentityRecord } from "@/lib/accounts/dto";
import { sayMoment } from "@/lib/platform/i18n/say-moment";

/** What officers did with identity numbers, latest first. */
export async function RecordTable({ rows }: { rows: readonly AuditedIdentityRecord[] }) {
  const [t, acts, format] = await Promise.all([
    getTranslations("admin.identityLog"),
    getTranslations("accounts.identityRecords.act"),
    getFormatter(),
  ]);
  return (
    <Table
      caption={t("caption")}
      captionHidden
      compact
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "at", header: t("at"), cell: (row) => sayMoment(format, new Date(row.at)) },
        {
          key: "officer",
          header: t("officer"),
          rowHeader: true,
          cell: (row) => `${row.officerName} (${row.loginName})`,
        },
        {
          key: "unit",
          header: t("unit"),
          cell: (row) => <span className="inline-block min-w-40">{row.unitName}</span>,
        },
        {
          key: "act",
          header: t("act"),
          cell: (row) => <span className="whitespace-nowrap">{acts(row.act)}</span>,
        },
        { key: "person", header: t("person"), cell: (row) => row.person },
      ]}
    />
  );
}
