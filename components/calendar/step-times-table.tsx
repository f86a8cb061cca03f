import { useFormatter, useLocale, useTranslations } from "next-intl";
import { type Column, Table } from "@/components/ui/table";
import type { StepTimes } from "@/lib/dossiers/dto";
import { sayMoment } from "@/lib/platform/i18n/say-moment";

type Row = StepTimes["rows"][number];

/** How long each step and unit had the dossier, against the hours given, and whose part in a delay is whose. */
export function StepTimesTable({ times }: { times: StepTimes }) {
  const t = useTranslations("clock.steps");
  const columns = useColumns();
  const inWords = useMinutes();
  if (times.rows.length === 0) return null;
  return (
    <div className="mt-6">
      <h2 className="mb-2 text-lg">{t("title")}</h2>
      <Table
        caption={t("title")}
        captionHidden
        compact
        columns={columns}
        rows={times.rows}
        rowKey={(row) => row.key}
      />
      <p className="mt-2 text-sm text-ink-soft">
        {t("total", {
          used: inWords(times.minutes),
          late: times.lateMinutes > 0 ? inWords(times.lateMinutes) : "none",
        })}
      </p>
    </div>
  );
}

function useColumns(): Column<Row>[] {
  const t = useTranslations("clock.steps");
  const format = useFormatter();
  const english = useLocale() === "en";
  const inWords = useMinutes();
  const moment = (at: string | null) => (at ? sayMoment(format, new Date(at)) : t("none"));
  const nameOf = ({ stepName }: Row) => stepName && (english ? stepName.en : stepName.vi);
  return [
    { key: "step", header: t("step"), rowHeader: true, cell: (row) => nameOf(row) ?? t("unknown") },
    { key: "unit", header: t("unit"), cell: (row) => <span lang="vi">{row.unitName}</span> },
    {
      key: "who",
      header: t("who"),
      cell: (row) => [t(`side.${row.side}`), row.running ? "" : t("stopped")].filter(Boolean).join(", "),
    },
    {
      key: "given",
      header: t("given"),
      numeric: true,
      cell: (row) =>
        row.givenHours === null || !row.running ? t("none") : t("hours", { hours: row.givenHours }),
    },
    { key: "due", header: t("stepDue"), cell: (row) => moment(row.stepDueAt) },
    { key: "planned", header: t("planned"), cell: (row) => moment(row.plannedDueAt) },
    { key: "used", header: t("used"), numeric: true, cell: (row) => inWords(row.minutes) },
    {
      key: "late",
      header: t("late"),
      numeric: true,
      cell: (row) =>
        row.lateMinutes > 0 ? <strong className="text-late">{inWords(row.lateMinutes)}</strong> : t("none"),
    },
  ];
}

function useMinutes(): (minutes: number) => string {
  const t = useTranslations("clock.steps");
  return (minutes) =>
    t("time", { hours: Math.floor(minutes / 60), minutes: minutes % 60 }).trim() || t("zero");
}
