import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { deskPath } from "@/components/desk/desk-path";
import { type Column, Table } from "@/components/ui/table";
import type { RegisterEntry } from "@/lib/documents/domain/register-book";

type Row = { id: string; entry: RegisterEntry };

/** A page of the register, with the columns of the printed book. */
export function RegisterTable({ caption, rows }: { caption: string; rows: readonly Row[] }) {
  const t = useTranslations("register.column");
  const way = useTranslations("register.delivery");
  const format = useFormatter();
  const at = (instant: number | undefined) =>
    instant === undefined ? (
      ""
    ) : (
      <>
        {format.dateTime(new Date(instant), "day")} <br />
        {format.dateTime(new Date(instant), "time")}
      </>
    );
  const columns: Column<Row>[] = [
    {
      key: "code",
      header: t("code"),
      rowHeader: true,
      cell: ({ id, entry }) => (
        <Link href={deskPath.dossier(id)} prefetch={false} className="text-cham underline">
          {entry.dossierCode}
        </Link>
      ),
    },
    {
      key: "content",
      header: t("content"),
      cell: ({ entry }) => (
        <span lang="vi" className="block min-w-52">
          {entry.content}
        </span>
      ),
    },
    { key: "sets", header: t("sets"), numeric: true, cell: ({ entry }) => entry.setCount },
    {
      key: "party",
      header: t("party"),
      cell: ({ entry }) => <span className="block min-w-28">{entry.partyName}</span>,
    },
    {
      key: "address",
      header: t("address"),
      cell: ({ entry }) => (
        <span className="block min-w-44">{[entry.address, entry.phone].filter(Boolean).join("; ")}</span>
      ),
    },
    { key: "received", header: t("received"), cell: ({ entry }) => at(entry.receivedAt) },
    { key: "due", header: t("due"), cell: ({ entry }) => at(entry.dueAt) },
    { key: "result", header: t("result"), cell: ({ entry }) => at(entry.resultAt) },
    { key: "returned", header: t("returned"), cell: ({ entry }) => at(entry.returned?.at) },
    { key: "delivery", header: t("delivery"), cell: ({ entry }) => way(entry.delivery) },
    { key: "note", header: t("note"), cell: ({ entry }) => <span lang="vi">{entry.note}</span> },
  ];
  return <Table caption={caption} columns={columns} rows={rows} rowKey={({ id }) => id} compact />;
}
