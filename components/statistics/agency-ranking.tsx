import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { type Column, Table } from "@/components/ui/table";
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
const NUMBER = `${TARGET} min-w-8 justify-end pointer-coarse:min-w-11`;

/** Units with their volumes; a unit leads to its own figures, each number to its list. */
export function AgencyRanking({ rows, filters }: AgencyRankingProps) {
  const t = useTranslations("statistics.ranking");
  const numbers = NUMBERS.map(
    ([label, figure]): Column<RankedAgency> => ({
      key: figure,
      header: t(label),
      numeric: true,
      cell: (row) => <Volume row={row} figure={figure} filters={filters} />,
    }),
  );
  const columns: Column<RankedAgency>[] = [
    {
      key: "unit",
      header: t("unit"),
      rowHeader: true,
      cell: ({ agencyId, name }) =>
        name === "" ? (
          t("former")
        ) : (
          <Link
            href={figuresAddress(filters, { unitId: agencyId })}
            prefetch={false}
            className={`${TARGET} min-w-40 text-cham underline-offset-4 hover:underline print:min-w-0`}
          >
            {name}
          </Link>
        ),
    },
    ...numbers.slice(0, 2),
    { key: "on-time", header: t("onTime"), numeric: true, cell: (row) => <OnTime row={row} /> },
    ...numbers.slice(2),
  ];
  return (
    <Table
      caption={t("title")}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => row.agencyId}
      compact
    />
  );
}

/** One number of a unit; none, and those of units that are no more, lead nowhere. */
function Volume({ row, figure, filters }: { row: RankedAgency; figure: Figure; filters: FigureFilters }) {
  const format = useFormatter();
  const count = format.number(row.counts[figure], "count");
  if (row.counts[figure] === 0 || row.name === "") return <span className={NUMBER}>{count}</span>;
  return (
    <Link
      href={figureListAddress(filters, figure, { unitId: row.agencyId })}
      prefetch={false}
      className={classNames(
        NUMBER,
        "underline underline-offset-4",
        figure === "qua-han" ? "font-semibold text-late" : "text-cham",
      )}
    >
      {count}
    </Link>
  );
}

/** Nothing finished has no share; a few say little. */
function OnTime({ row }: { row: RankedAgency }) {
  const t = useTranslations("statistics.ranking");
  const format = useFormatter();
  if (row.onTime === null) return <span className={NUMBER}>–</span>;
  const share = format.number(row.onTime, "percent");
  if (row.counts["da-xong"] >= FEW) return <span className={NUMBER}>{share}</span>;
  return (
    <span className={`${NUMBER} text-ink-soft italic`}>
      {share}
      <span className="sr-only"> ({t("few")})</span>
    </span>
  );
}
