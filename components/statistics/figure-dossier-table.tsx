import { useTranslations } from "next-intl";
import { type TextCell, type TextColumn, TextTable } from "@/components/ui/text-table";
import type { FigureDossier } from "@/lib/statistics/dto";

interface FigureDossierTableProps {
  caption: string;
  rows: readonly FigureDossier[];
  /** Ended dossiers show when, open ones where they are. */
  ended: boolean;
}

/** Names keep a readable width: on phones the table scrolls instead. */
const NAME = { cellClassName: "block min-w-40 print:min-w-0" };

/** Dossiers without anything about people: which, until when, where, whose, since when. */
export function FigureDossierTable({ caption, rows, ended }: FigureDossierTableProps) {
  const t = useTranslations("statistics.list");
  const states = useTranslations("dossiers.state");
  // Until when and where first: that much of a wide table is seen on a phone.
  const columns: TextColumn[] = [
    { key: "code", header: t("code"), rowHeader: true, cellClassName: "whitespace-nowrap tabular-nums" },
    { key: "due", header: t("due"), numeric: true },
    ended
      ? { key: "ended", header: t("ended"), numeric: true }
      : { key: "holder", header: t("holder"), ...NAME },
    { key: "procedure", header: t("procedure"), ...NAME },
    { key: "agency", header: t("agency"), ...NAME },
    { key: "accepted", header: t("accepted"), numeric: true },
    { key: "state", header: t("state"), cellClassName: "whitespace-nowrap" },
  ];
  const cellsOf = (row: FigureDossier): TextCell[] => [
    row.code,
    dayOf(row.dueOn) ?? t("noDue"),
    ended ? (dayOf(row.endedOn) ?? "–") : row.holderUnitName,
    row.procedureName,
    row.agencyName,
    dayOf(row.acceptedOn) ?? "–",
    states(row.state),
  ];
  return (
    <TextTable
      caption={caption}
      columns={columns}
      rows={rows.map((row) => ({ key: row.id, cells: cellsOf(row) }))}
    />
  );
}

/** Reads the same in both languages: `25/11/2026`. */
function dayOf(on: string | null): string | null {
  return on === null ? null : on.split("-").reverse().join("/");
}
