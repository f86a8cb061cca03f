import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { FigureTile } from "@/components/statistics/figure-tile";
import { FiguresTime } from "@/components/statistics/figures-time";
import { FlowChart } from "@/components/statistics/flow-chart";
import { getPublicFigures } from "@/lib/statistics/queries/get-public-figures";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("statistics.public");
  return { title: t("title") };
}

/** The province's figures of this year, for everybody (TT 32/2017/TT-BTTTT Art. 11). */
export default async function PublicFiguresPage() {
  const [t, all, format, figures] = await Promise.all([
    getTranslations("statistics.public"),
    getTranslations("statistics"),
    getFormatter(),
    getPublicFigures(),
  ]);
  const { year, received, finished, open } = figures;
  const number = (value: number) => format.number(value, "count");
  const share = (value: number | null) => (value === null ? all("noData") : format.number(value, "percent"));
  return (
    <div className="flex flex-col gap-5">
      <header className="flex flex-col gap-2">
        <h1>{t("title")}</h1>
        <p className="max-w-text">{t("lead", { received, finished, year })}</p>
        <FiguresTime asOf={figures.asOf} />
      </header>
      <dl className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
        <FigureTile
          label={t("received")}
          note={t("receivedNote", { online: figures.receivedOnline })}
          value={number(received)}
        />
        <FigureTile label={t("finished")} note={t("finishedNote", { open })} value={number(finished)} />
        <FigureTile label={t("onTime")} note={all("group.onTimeNote")} value={share(figures.onTime)} />
        <FigureTile label={t("online")} note={all("group.onlineNote")} value={share(figures.online)} />
      </dl>
      {received + finished > 0 && (
        <section>
          <h2>{t("months", { year })}</h2>
          <FlowChart grain="MONTH" steps={figures.months} />
        </section>
      )}
      <p className="max-w-text text-sm text-ink-soft">{t("how")}</p>
    </div>
  );
}
