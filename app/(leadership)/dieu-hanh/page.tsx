import type { Metadata } from "next";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { AgencyRanking } from "@/components/statistics/agency-ranking";
import { figureListAddress, figuresAddress } from "@/components/statistics/figure-address";
import { FigureDossierTable } from "@/components/statistics/figure-dossier-table";
import { FigureFilterForm } from "@/components/statistics/figure-filter-form";
import { FigureTiles } from "@/components/statistics/figure-tiles";
import { FiguresTime } from "@/components/statistics/figures-time";
import { FlowChart } from "@/components/statistics/flow-chart";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { requireOfficer } from "@/lib/accounts/queries/require-person";
import { orNotFound } from "@/lib/platform/entry/page";
import { FEW } from "@/lib/statistics/domain/figure";
import type { FiguresDto } from "@/lib/statistics/dto";
import { getFigures } from "@/lib/statistics/queries/get-figures";
import { figuresInput } from "@/lib/statistics/schemas/figures-input";

const FIRST_RANKS = 10;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("statistics");
  return { title: t("title") };
}

/** The leaders' page: what is overdue now, the period in five numbers, its course, and who needs a word. */
export default async function FiguresPage({ searchParams }: PageProps<"/dieu-hanh">) {
  const actor = await requireOfficer("/dieu-hanh", ["LEADER", "CENTRE_HEAD"]);
  const input = figuresInput.parse(await searchParams);
  const [t, format, locale] = await Promise.all([getTranslations("statistics"), getFormatter(), getLocale()]);
  const figures = await orNotFound(getFigures(actor, input, { locale }));
  const { counts, filters } = figures;
  const day = (on: string) => format.dateTime(new Date(`${on}T05:00:00Z`), "day");
  const unit = filters.units.find((choice) => choice.value === filters.unitId);
  const idle = counts["tiep-nhan"] + counts["da-xong"] + counts["dang-giai-quyet"] === 0;
  return (
    <div className="one-sheet flex flex-col gap-5 print:gap-2">
      <header>
        <p className="text-sm text-ink-soft">{unit?.label ?? t("filters.allUnits")}</p>
        <h1 className="text-xl">
          {t("sentence", {
            overdue: counts["qua-han"],
            agencies: figures.overdueAgencies,
            near: counts["sap-den-han"],
            until: day(figures.nearDueUntilOn),
          })}
        </h1>
        <FiguresTime asOf={figures.asOf} />
      </header>
      <FigureFilterForm filters={filters} />
      <p className="font-semibold">
        {t("period", { from: day(filters.period.fromOn), to: day(filters.period.toOn) })}
      </p>
      <FigureTiles figures={figures} />
      {idle ? (
        <EmptyState title={t("none")}>{t("noneHint")}</EmptyState>
      ) : (
        <Details figures={figures} allRanks={input.hang === "het"} />
      )}
    </div>
  );
}

async function Details({ figures, allRanks }: { figures: FiguresDto; allRanks: boolean }) {
  const t = await getTranslations("statistics");
  const { ranking, filters, attention, counts } = figures;
  const ranks = allRanks ? ranking : ranking.slice(0, FIRST_RANKS);
  return (
    <>
      <section>
        <h2>{t("chart.title")}</h2>
        <FlowChart grain={figures.grain} steps={figures.chart} filters={filters} />
      </section>
      <section className="flex flex-col gap-2">
        <h2>{t("ranking.title")}</h2>
        <p className="no-print text-sm text-ink-soft">{t("ranking.hint", { few: FEW })}</p>
        <AgencyRanking rows={ranks} filters={filters} />
        {ranks.length < ranking.length && (
          <LinkButton href={figuresAddress(filters, { allUnits: true })} className="no-print self-start">
            {t("ranking.all", { count: ranking.length })}
          </LinkButton>
        )}
      </section>
      <section className="flex flex-col gap-2">
        <h2>{t("attention.title")}</h2>
        {attention.length === 0 ? (
          <p>{t("attention.none")}</p>
        ) : (
          <FigureDossierTable caption={t("attention.title")} rows={attention} ended={false} />
        )}
        {attention.length < counts["qua-han"] && (
          <LinkButton href={figureListAddress(filters, "qua-han")} className="no-print self-start">
            {t("attention.all", { count: counts["qua-han"] })}
          </LinkButton>
        )}
      </section>
    </>
  );
}
