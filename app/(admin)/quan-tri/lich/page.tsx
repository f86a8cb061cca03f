import type { Metadata } from "next";
import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { requireOfficer } from "@/lib/accounts/queries/require-person";
import { type CalendarYear, getCalendarYear } from "@/lib/calendar/queries/get-calendar-year";
import { countChangedDues } from "@/lib/dossiers/queries/count-changed-dues";
import { orNotFound } from "@/lib/platform/entry/page";
import { CalendarChanges } from "./calendar-changes";
import { CalendarDayTable } from "./calendar-day-table";
import { ChangeForm } from "./change-form";

const PATH = "/quan-tri/lich";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.calendar");
  return { title: t("title") };
}

/** The working calendar that every due date is counted by: its days, what is being prepared, and publishing it. */
export default async function CalendarPage({ searchParams }: PageProps<"/quan-tri/lich">) {
  const asked = Number((await searchParams).nam);
  const actor = await requireOfficer(PATH, ["SYS_ADMIN"]);
  const calendar = await orNotFound(getCalendarYear(actor, asked));
  const [t, home, ui, format, changed] = await Promise.all([
    getTranslations("admin.calendar"),
    getTranslations("admin.home"),
    getTranslations("ui"),
    getFormatter(),
    countChangedDues(calendar.next),
  ]);
  return (
    <div className="flex flex-col gap-6">
      <div>
        <Breadcrumb label={ui("breadcrumb")} crumbs={[{ href: "/quan-tri", label: home("title") }]} />
        <h1>{t("title")}</h1>
        <p className="max-w-text text-ink-soft">{t("intro")}</p>
        <p>
          {t("published", {
            version: calendar.version,
            at: format.dateTime(new Date(calendar.publishedAt), "day"),
            by: calendar.publishedBy ?? "none",
            year: String(calendar.lastLoadedYear),
          })}
        </p>
      </div>
      <CalendarChanges calendar={calendar} changed={changed} />
      <ChangeForm year={calendar.year} />
      <section aria-labelledby="year" className="flex flex-col gap-3">
        <h2 id="year">{t("yearTitle", { year: String(calendar.year) })}</h2>
        <YearLinks calendar={calendar} label={t("years")} />
        <p>{t("workingDays", { count: calendar.workingDays })}</p>
        <CalendarDayTable calendar={calendar} />
      </section>
    </div>
  );
}

function YearLinks({ calendar, label }: { calendar: CalendarYear; label: string }) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-4">
        {calendar.years.map((year) => (
          <li key={year}>
            <Link
              href={`${PATH}?nam=${year}`}
              prefetch={false}
              aria-current={year === calendar.year ? "page" : undefined}
              className="inline-flex min-h-11 items-center aria-[current=page]:font-semibold"
            >
              {year}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
