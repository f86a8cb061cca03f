import { useFormatter, useTranslations } from "next-intl";
import { type TextCell, type TextColumn, TextTable } from "@/components/ui/text-table";
import { FEW, type Figure } from "@/lib/statistics/domain/figure";
import type { FigureFilters, RankedAgency } from "@/lib/statistics/dto";
import { figureListAddress, figuresAddress } from "./figure-address";

interface AgencyRankingProps {
  rows: readonly RankedAgency[];
  filters: FigureFilters;
}

const NUMBERS = [
  ["received", "tiep-nhan"],
  ["finished", "da-xong"],
  ["open", "dang-giai-quyet"],
  ["near", "sap-den-han"],
  ["overdue", "qua-han"],
] as const satisfies readonly (readonly [string, Figure])[];

/** As high as its row, and under a finger as high as a fingertip; digits alone would be missed. */
const TARGET = "-my-1 inline-flex min-h-8 items-center pointer-coarse:min-h-11 print:my-0 print:min-h-0";
const NUMBER = {
  numeric: true,
  cellClassName: `${TARGET} min-w-8 justify-end pointer-coarse:min-w-11`,
  linkClassName: "underline underline-offset-4",
};

/** Units with their volumes; a unit leads to its own figures, each number to its list. */
export function AgencyRanking({ rows, filters }: AgencyRankingProps) {
  const t = useTranslations("statistics.ranking");
  const onTime = useOnTime();
  const volume = useVolume(filters);
  const numbers = NUMBERS.map(
    ([label, figure]): TextColumn => ({ key: figure, header: t(label), ...NUMBER }),
  );
  const columns: TextColumn[] = [
    {
      key: "unit",
      header: t("unit"),
      rowHeader: true,
      linkClassName: `${TARGET} min-w-40 underline-offset-4 hover:underline print:min-w-0`,
    },
    ...numbers.slice(0, 2),
    { key: "on-time", header: t("onTime"), ...NUMBER },
    ...numbers.slice(2),
  ];
  const cellsOf = (row: RankedAgency): TextCell[] => {
    const volumes = NUMBERS.map(([, figure]) => volume(row, figure));
    const name =
      row.name === ""
        ? t("former")
        : { text: row.name, href: figuresAddress(filters, { unitId: row.agencyId }) };
    return [name, ...volumes.slice(0, 2), onTime(row), ...volumes.slice(2)];
  };
  return (
    <TextTable
      caption={t("title")}
      columns={columns}
      rows={rows.map((row) => ({ key: row.agencyId, cells: cellsOf(row) }))}
    />
  );
}

/** One number of a unit; none, and those of units that are no more, lead nowhere. */
function useVolume(filters: FigureFilters): (row: RankedAgency, figure: Figure) => TextCell {
  const format = useFormatter();
  return (row, figure) => {
    const text = format.number(row.counts[figure], "count");
    if (row.counts[figure] === 0 || row.name === "") return text;
    const href = figureListAddress(filters, figure, { unitId: row.agencyId });
    return figure === "qua-han" ? { text, href, tone: "late" } : { text, href };
  };
}

/** Nothing finished has no share; a few say little. */
function useOnTime(): (row: RankedAgency) => TextCell {
  const t = useTranslations("statistics.ranking");
  const format = useFormatter();
  return (row) => {
    if (row.onTime === null) return "–";
    const text = format.number(row.onTime, "percent");
    return row.counts["da-xong"] >= FEW ? text : { text, tone: "soft", heard: ` (${t("few")})` };
  };
}
