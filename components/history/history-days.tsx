import { useFormatter, useTranslations } from "next-intl";
import { type Column, Table } from "@/components/ui/table";
import type { SignedDay } from "@/lib/audit/domain/history-export";

/** The published days, the newest first; each leads to what was signed. */
export function HistoryDays({ days }: { days: readonly SignedDay[] }) {
  const t = useTranslations("history");
  const format = useFormatter();
  const columns: Column<SignedDay>[] = [
    {
      key: "on",
      header: t("days.on"),
      rowHeader: true,
      cell: ({ statement: { on } }) => (
        <a href={`/api/history/days/${on}`} className="-my-2 inline-flex min-h-11 items-center">
          {format.dateTime(new Date(`${on}T05:00:00Z`), "day")}
        </a>
      ),
    },
    {
      key: "events",
      header: t("days.events"),
      numeric: true,
      cell: ({ statement }) => format.number(statement.events),
    },
    {
      key: "heads",
      header: t("days.heads"),
      numeric: true,
      cell: ({ statement }) => format.number(statement.heads),
    },
    {
      key: "root",
      header: t("days.root"),
      cell: ({ statement }) => <code className="text-sm">{statement.root.slice(0, 16)}…</code>,
    },
  ];
  return (
    <Table
      caption={t("days.title")}
      captionHidden
      columns={columns}
      rows={days}
      rowKey={({ statement }) => statement.on}
    />
  );
}
