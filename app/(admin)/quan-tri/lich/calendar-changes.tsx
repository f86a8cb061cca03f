import { getFormatter, getTranslations } from "next-intl/server";
import { formTexts } from "@/app/form-texts";
import { ActionForm } from "@/components/forms/action-form";
import { ActionSelectField } from "@/components/forms/action-select-field";
import { ActionSubmit } from "@/components/forms/action-submit";
import { Card } from "@/components/ui/card";
import { type Column, Table } from "@/components/ui/table";
import { instantOf } from "@/lib/calendar/domain/local-date";
import type { CalendarYear } from "@/lib/calendar/queries/get-calendar-year";
import { dropCalendarChangeAction, publishCalendarAction } from "./actions";

type Change = CalendarYear["draft"][number];

const NOON = 720;

/** What is being prepared, what it would do to open dossiers, and the button that publishes it. */
export async function CalendarChanges({ calendar, changed }: { calendar: CalendarYear; changed: number }) {
  const [t, ui, texts] = await Promise.all([
    getTranslations("admin.calendar"),
    getTranslations("ui"),
    formTexts("admin"),
  ]);
  const { lastLoadedYear } = calendar;
  const years = [lastLoadedYear, lastLoadedYear + 1].map((year) => ({
    value: String(year),
    label: String(year),
  }));
  return (
    <Card title={t("draftTitle")}>
      <ChangeTable draft={calendar.draft} />
      <ActionForm
        key={calendar.seal}
        action={publishCalendarAction}
        texts={texts}
        summaryTitle={ui("errorSummary")}
        doneText={t("publishDone")}
        className="mt-4 flex flex-col gap-4"
      >
        <p className="font-semibold">{t("effect", { count: changed })}</p>
        <p className="max-w-text text-ink-soft">{t("effectNow")}</p>
        <input type="hidden" name="seen" value={calendar.seal} />
        <ActionSelectField
          name="lastLoadedYear"
          label={t("lastYear")}
          options={years}
          defaultValue={String(lastLoadedYear)}
          required
        />
        <div>
          <ActionSubmit busyLabel={ui("sending")}>{t("publish")}</ActionSubmit>
        </div>
      </ActionForm>
    </Card>
  );
}

async function ChangeTable({ draft }: { draft: readonly Change[] }) {
  const [t, ui, format, texts] = await Promise.all([
    getTranslations("admin.calendar"),
    getTranslations("ui"),
    getFormatter(),
    formTexts("admin"),
  ]);
  if (draft.length === 0) return <p className="text-ink-soft">{t("draftEmpty")}</p>;
  const dayWords = (on: string) => format.dateTime(instantOf(on, NOON), "weekday");
  const columns: Column<Change>[] = [
    { key: "day", header: t("day"), rowHeader: true, cell: ({ on }) => dayWords(on) },
    { key: "kind", header: t("kind"), cell: ({ kind }) => t(kind) },
    { key: "name", header: t("name"), cell: ({ name }) => <span lang="vi">{name}</span> },
    { key: "source", header: t("source"), cell: ({ source }) => <span lang="vi">{source}</span> },
    {
      key: "actions",
      header: t("actions"),
      cell: ({ on }) => (
        <ActionForm action={dropCalendarChangeAction} texts={texts} summaryTitle={ui("errorSummary")}>
          <input type="hidden" name="on" value={on} />
          <ActionSubmit
            tone="quiet"
            busyLabel={ui("sending")}
            aria-label={t("dropFor", { on: dayWords(on) })}
          >
            {t("drop")}
          </ActionSubmit>
        </ActionForm>
      ),
    },
  ];
  return <Table caption={t("draftCaption")} columns={columns} rows={draft} rowKey={({ on }) => on} />;
}
