import type { Metadata } from "next";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { figureListAddress, figuresAddress } from "@/components/statistics/figure-address";
import { FigureDossierTable } from "@/components/statistics/figure-dossier-table";
import { FiguresTime } from "@/components/statistics/figures-time";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { requireOfficer } from "@/lib/accounts/queries/require-person";
import { orNotFound } from "@/lib/platform/entry/page";
import { readParam } from "@/lib/platform/entry/read-param";
import { basisOf } from "@/lib/statistics/domain/figure";
import { listFigureDossiers } from "@/lib/statistics/queries/list-figure-dossiers";
import { figureListInput } from "@/lib/statistics/schemas/figures-input";

export async function generateMetadata({
  searchParams,
}: PageProps<"/dieu-hanh/danh-sach">): Promise<Metadata> {
  const t = await getTranslations("statistics");
  const input = figureListInput.safeParse(await searchParams);
  return { title: input.success ? t("listTitle", { figure: t(`figure.${input.data.so}`) }) : t("title") };
}

/** The list behind a number of the leaders' page. */
export default async function FigureListPage({ searchParams }: PageProps<"/dieu-hanh/danh-sach">) {
  const actor = await requireOfficer("/dieu-hanh", ["LEADER", "CENTRE_HEAD"]);
  const input = readParam(figureListInput, await searchParams);
  const [t, ui, format, locale] = await Promise.all([
    getTranslations("statistics"),
    getTranslations("ui"),
    getFormatter(),
    getLocale(),
  ]);
  const list = await orNotFound(listFigureDossiers(actor, input, { locale }));
  const { filters, rows } = list;
  const title = t("listTitle", { figure: t(`figure.${input.so}`) });
  const unit = filters.units.find((choice) => choice.value === filters.unitId);
  const day = (on: string) => format.dateTime(new Date(`${on}T05:00:00Z`), "day");
  const basis = basisOf(input.so);
  return (
    <div className="flex flex-col gap-4">
      <Breadcrumb
        label={ui("breadcrumb")}
        crumbs={[{ href: figuresAddress({ ...filters, alone: false }), label: t("list.back") }]}
      />
      <header>
        <h1>{title}</h1>
        <p>
          <strong>{t("list.count", { count: list.total })}</strong>{" "}
          {[
            unit?.label,
            filters.alone && t("list.alone"),
            basis === "OPEN"
              ? t("list.open")
              : t("period", { from: day(filters.period.fromOn), to: day(filters.period.toOn) }),
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
        <FiguresTime asOf={list.asOf} />
      </header>
      {rows.length === 0 ? (
        <EmptyState title={t("list.empty")}>{t("list.emptyHint")}</EmptyState>
      ) : (
        <FigureDossierTable caption={title} rows={rows} ended={basis === "ENDED"} />
      )}
      <Pagination
        label={t("list.pages")}
        previous={input.sau && { href: figureListAddress(filters, input.so), label: t("list.first") }}
        next={
          list.next
            ? { href: figureListAddress(filters, input.so, { after: list.next }), label: ui("next") }
            : undefined
        }
      />
    </div>
  );
}
