import { getFormatter, getTranslations } from "next-intl/server";
import { formTexts } from "@/app/form-texts";
import { ActionForm } from "@/components/forms/action-form";
import { ActionSubmit } from "@/components/forms/action-submit";
import { Badge } from "@/components/ui/badge";
import { type Column, Table } from "@/components/ui/table";
import { instantOf } from "@/lib/calendar/domain/local-date";
import type { CalendarYear } from "@/lib/calendar/queries/get-calendar-year";
import { changeCalendarDayAction } from "./actions";

type Day = CalendarYear["days"][number];

const NOON = 720;

/** The published days of a year, each with its ground; taking one away prepares a change. */
export async function CalendarDayTable({ calendar }: { calendar: CalendarYear }) {
  const [t, ui, format, texts] = await Promise.all([
    getTranslations("admin.calendar"),
    getTranslations("ui"),
    getFormatter(),
    formTexts("admin"),
  ]);
  const dayWords = (on: string) => format.dateTime(instantOf(on, NOON), "weekday");
  const prepared = new Set(calendar.draft.map(({ on }) => on));
  if (calendar.days.length === 0) return <p className="text-ink-soft">{t("empty")}</p>;
  const columns: Column<Day>[] = [
    { key: "day", header: t("day"), rowHeader: true, cell: ({ on }) => dayWords(on) },
    {
      key: "kind",
      header: t("kind"),
      cell: ({ kind }) => <Badge tone={kind === "OFF" ? "neutral" : "warn"}>{t(kind)}</Badge>,
    },
    { key: "name", header: t("name"), cell: ({ name }) => <span lang="vi">{name}</span> },
    { key: "source", header: t("source"), cell: ({ source }) => <span lang="vi">{source}</span> },
    {
      key: "actions",
      header: t("actions"),
      cell: ({ on, name, source }) =>
        !prepared.has(on) && (
          <ActionForm action={changeCalendarDayAction} texts={texts} summaryTitle={ui("errorSummary")}>
            <input type="hidden" name="on" value={on} />
            <input type="hidden" name="kind" value="WEEK" />
            <input type="hidden" name="name" value={name} />
            <input type="hidden" name="source" value={source || name} />
            <ActionSubmit
              tone="quiet"
              size="compact"
              busyLabel={ui("sending")}
              aria-label={t("toWeekFor", { on: dayWords(on) })}
            >
              {t("toWeek")}
            </ActionSubmit>
          </ActionForm>
        ),
    },
  ];
  const caption = t("caption", { year: String(calendar.year) });
  return (
    <Table caption={caption} captionHidden columns={columns} rows={calendar.days} rowKey={({ on }) => on} />
  );
}
