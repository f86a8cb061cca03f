import { useTranslations } from "next-intl";
import { type Column, Table } from "@/components/ui/table";
import type { FigureDossier } from "@/lib/statistics/dto";

interface FigureDossierTableProps {
  caption: string;
  rows: readonly FigureDossier[];
  /** Ended dossiers show when, open ones where they are. */
  ended: boolean;
}

/** Dossiers without anything about people: which, until when, where, whose, since when. */
export function FigureDossierTable({ caption, rows, ended }: FigureDossierTableProps) {
  const t = useTranslations("statistics.list");
  const states = useTranslations("dossiers.state");
  // Until when and where first: that much of a wide table is seen on a phone.
  const columns: Column<FigureDossier>[] = [
    {
      key: "code",
      header: t("code"),
      rowHeader: true,
      cell: (row) => <span className="whitespace-nowrap tabular-nums">{row.code}</span>,
    },
    { key: "due", header: t("due"), numeric: true, cell: (row) => dayOf(row.dueOn) ?? t("noDue") },
    ended
      ? { key: "ended", header: t("ended"), numeric: true, cell: (row) => dayOf(row.endedOn) ?? "–" }
      : { key: "holder", header: t("holder"), cell: (row) => <Wide text={row.holderUnitName} /> },
    { key: "procedure", header: t("procedure"), cell: (row) => <Wide text={row.procedureName} /> },
    { key: "agency", header: t("agency"), cell: (row) => <Wide text={row.agencyName} /> },
    { key: "accepted", header: t("accepted"), numeric: true, cell: (row) => dayOf(row.acceptedOn) ?? "–" },
    { key: "state", header: t("state"), cell: (row) => states(row.state) },
  ];
  return (
    <Table caption={caption} captionHidden columns={columns} rows={rows} rowKey={(row) => row.id} compact />
  );
}

/** Names keep a readable width: on phones the table scrolls instead. */
function Wide({ text }: { text: string }) {
  return <span className="block min-w-40 print:min-w-0">{text}</span>;
}

/** Reads the same in both languages: `25/11/2026`. */
function dayOf(on: string | null): string | null {
  return on === null ? null : on.split("-").reverse().join("/");
}
