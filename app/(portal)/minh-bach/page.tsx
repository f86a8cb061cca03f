import type { Metadata } from "next";
import { getFormatter, getMessages, getTranslations } from "next-intl/server";
import { HistoryCheck } from "@/components/history/history-check";
import { HistoryDays } from "@/components/history/history-days";
import { Pagination } from "@/components/ui/pagination";
import { listHistoryDays } from "@/lib/audit/queries/list-history-days";
import { listHistoryKeys } from "@/lib/audit/queries/list-history-keys";
import { historyPage } from "@/lib/audit/schemas/history-page";

const PAGE = "/minh-bach";
const VERIFIER = "/kiem-tra-lich-su.mjs";
const DAYS = 30;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("history");
  return { title: t("title") };
}

/** Signed history, for everybody: verify a downloaded file, how it works, the published days and the keys. */
export default async function HistoryPage({ searchParams }: { searchParams: Promise<{ truoc?: string }> }) {
  const { truoc } = await searchParams;
  const { before } = historyPage.catch({ before: null }).parse({ before: truoc });
  const [t, ui, messages, format, keys, { days, nextBefore }] = await Promise.all([
    getTranslations("history"),
    getTranslations("ui"),
    getMessages(),
    getFormatter(),
    listHistoryKeys(),
    listHistoryDays(before, DAYS),
  ]);
  const texts = { ...messages.history.verdict, ...messages.history.check };
  return (
    <article className="flex flex-col gap-8">
      <header>
        <h1>{t("title")}</h1>
        <p className="mt-2 max-w-text">{t("lead")}</p>
      </header>
      <section>
        <h2>{t("checkTitle")}</h2>
        <HistoryCheck
          verifier={VERIFIER}
          keys={keys.map(({ id }) => id)}
          texts={{ ...texts, choose: ui("chooseFile"), drop: ui("dropHere") }}
        />
        <p className="mt-4 max-w-text">
          {t("byHand")}{" "}
          <a href={VERIFIER} download>
            {t("download")}
          </a>
        </p>
        <code className="mt-2 block max-w-text break-words text-sm">
          node kiem-tra-lich-su.mjs lich-su-….json
        </code>
      </section>
      <section>
        <h2>{t("how.title")}</h2>
        <ol className="ml-5 max-w-text list-decimal">
          {(["chain", "day", "sign", "limit"] as const).map((step) => (
            <li key={step}>{t(`how.${step}`)}</li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{t("days.title")}</h2>
        {days.length === 0 ? <p className="text-ink-soft">{t("days.none")}</p> : <HistoryDays days={days} />}
        <Pagination
          label={t("days.title")}
          previous={before === null ? undefined : { href: PAGE, label: t("days.newest") }}
          next={
            nextBefore === null ? undefined : { href: `${PAGE}?truoc=${nextBefore}`, label: t("days.older") }
          }
        />
      </section>
      <section>
        <h2>{t("keys.title")}</h2>
        {keys.length === 0 && <p className="text-ink-soft">{t("days.none")}</p>}
        <ul className="max-w-text">
          {keys.map(({ id, firstUsedAt }) => (
            <li key={id} className="py-1">
              <code className="block break-all text-sm">{id}</code>
              <span className="text-sm text-ink-soft">
                {t("keys.since", { date: format.dateTime(new Date(firstUsedAt), "day") })}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}
