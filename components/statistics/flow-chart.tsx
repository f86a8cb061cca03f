import { useFormatter, useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { type TextCell, type TextColumn, TextTable } from "@/components/ui/text-table";
import type { Figure } from "@/lib/statistics/domain/figure";
import { stepDays } from "@/lib/statistics/domain/report-period";
import type { ChartStep, FigureFilters } from "@/lib/statistics/dto";
import { figureListAddress } from "./figure-address";
import { FlowBars } from "./flow-bars";
import { NUMBER_COLUMN } from "./number-column";

interface FlowChartProps {
  grain: "DAY" | "MONTH";
  steps: readonly ChartStep[];
  /** Whose lists the numbers of the table open; without them they are numbers alone. */
  filters?: FigureFilters;
}

const WIDTHS = [
  { width: 340, className: "w-full sm:hidden print:hidden" },
  { width: 760, className: "hidden w-full sm:block print:block print:h-28" },
];

/** Received and finished over time: a picture with its legend, and the same as a table. */
export function FlowChart({ grain, steps, filters }: FlowChartProps) {
  const t = useTranslations("statistics.chart");
  const format = useFormatter();
  const sum = (of: (step: ChartStep) => number) => steps.reduce((total, step) => total + of(step), 0);
  const label = t("label", {
    total: sum((step) => step.received),
    finished: sum((step) => step.finished),
    late: sum((step) => step.late),
  });
  const tickOf = ({ on }: ChartStep) => String(Number(grain === "DAY" ? on.slice(8) : on.slice(5, 7)));
  return (
    <figure>
      <figcaption className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
        <span className="text-ink-soft">{t(grain === "DAY" ? "byDay" : "byMonth")}</span>
        <Key look="fill-cham" text={t("received")} />
        <Key look="fill-ok-soft stroke-ok" text={t("finished")} />
        <Key look="fill-late" text={t("late")} />
      </figcaption>
      {WIDTHS.map(({ width, className }) => (
        <FlowBars
          key={width}
          {...{ label, steps, tickOf, width, className }}
          format={(value) => format.number(value, "count")}
        />
      ))}
      <Disclosure className="mt-1 print:hidden" summary={t("table")}>
        <StepTable grain={grain} steps={steps} {...(filters && { filters })} />
      </Disclosure>
    </figure>
  );
}

/** Drawn, because printers leave backgrounds out. */
function Key({ look, text }: { look: string; text: string }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <svg aria-hidden="true" viewBox="0 0 14 14" className="size-3.5 shrink-0">
        <rect x="1" y="1" width="12" height="12" className={look} />
      </svg>
      {text}
    </span>
  );
}

/** Each number opens the list of its day or month. */
function StepTable({ grain, steps, filters }: FlowChartProps) {
  const t = useTranslations("statistics.chart");
  const format = useFormatter();
  const number = (value: number, figure: Figure, { on }: ChartStep): TextCell => {
    const text = format.number(value, "count");
    if (value === 0 || !filters) return text;
    return { text, href: figureListAddress(filters, figure, { days: stepDays(grain, on, filters.period) }) };
  };
  const dayOf = ({ on }: ChartStep) =>
    grain === "DAY" ? on.split("-").reverse().join("/") : `${on.slice(5, 7)}/${on.slice(0, 4)}`;
  const numeric = filters ? NUMBER_COLUMN : { numeric: true };
  const columns: TextColumn[] = [
    { key: "on", header: t(grain === "DAY" ? "day" : "month"), rowHeader: true },
    { key: "received", header: t("received"), ...numeric },
    { key: "finished", header: t("finished"), ...numeric },
    { key: "late", header: t("late"), ...numeric },
  ];
  const cellsOf = (step: ChartStep) => [
    dayOf(step),
    number(step.received, "tiep-nhan", step),
    number(step.finished, "da-xong", step),
    number(step.late, "tre-han", step),
  ];
  return (
    <TextTable
      caption={t(grain === "DAY" ? "byDay" : "byMonth")}
      columns={columns}
      rows={steps.map((step) => ({ key: step.on, cells: cellsOf(step) }))}
    />
  );
}
