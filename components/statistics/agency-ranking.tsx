import { useFormatter, useTranslations } from "next-intl";
import { type TextCell, type TextColumn, TextTable } from "@/components/ui/text-table";
import { FEW, type Figure } from "@/lib/statistics/domain/figure";
import type { FigureFilters, RankedAgency } from "@/lib/statistics/dto";
import { figureListAddress, figuresAddress } from "./figure-address";
import { NUMBER_COLUMN, TARGET } from "./number-column";

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

/** Units with their volumes; a unit leads to its own figures, each number to its list. */
export function AgencyRanking({ rows, filters }: AgencyRankingProps) {
  const t = useTranslations("statistics.ranking");
  const onTime = useOnTime(filters);
  const volume = useVolume(filters);
  const numbers = NUMBERS.map(
    ([label, figure]): TextColumn => ({ key: figure, header: t(label), ...NUMBER_COLUMN }),
  );
  const columns: TextColumn[] = [
    {
      key: "unit",
      header: t("unit"),
      rowHeader: true,
      linkClassName: `${TARGET} min-w-40 underline-offset-4 hover:underline print:min-w-0`,
    },
    ...numbers.slice(0, 2),
    { key: "on-time", header: t("onTime"), ...NUMBER_COLUMN },
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

/** The share leads to those that were not late. Nothing finished has no share; a few say little. */
function useOnTime(filters: FigureFilters): (row: RankedAgency) => TextCell {
  const t = useTranslations("statistics.ranking");
  const format = useFormatter();
  return ({ agencyId, name, counts, onTime }) => {
    if (onTime === null) return "–";
    const text = format.number(onTime, "percent");
    const few = counts["da-xong"] < FEW && ({ tone: "soft", heard: ` (${t("few")})` } as const);
    if (counts["kip-han"] === 0 || name === "") return few ? { text, ...few } : text;
    const href = figureListAddress(filters, "kip-han", { unitId: agencyId });
    return { text, href, ...few };
  };
}
