import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { LookupForm } from "@/components/dossiers/lookup-form";
import { LifeEvents } from "@/components/procedures/life-events";
import { SearchBox } from "@/components/procedures/search-box";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { findActor } from "@/lib/accounts/queries/find-actor";
import { countOwnOpen } from "@/lib/dossiers/queries/count-own-open";

/** Home: one question, and the shortest way to its answer. */
export default async function HomePage() {
  const [t, actor] = await Promise.all([getTranslations("home"), findActor()]);
  const own = actor?.kind === "CITIZEN" ? await countOwnOpen(actor) : null;
  return (
    <div className="flex flex-col gap-8">
      <search className="rounded-field bg-cham-soft px-4 py-6 sm:px-8 sm:py-10">
        <h1 className="mb-4">{t("question")}</h1>
        <form action="/thu-tuc">
          <SearchBox
            id="home-search"
            texts={{ label: t("searchLabel"), placeholder: t("placeholder"), button: t("search") }}
          />
        </form>
      </search>
      <div>
        <LifeEvents />
        <Link
          href="/thu-tuc"
          prefetch={false}
          className="mt-2 inline-flex min-h-11 items-center text-cham underline underline-offset-4"
        >
          {t("allProcedures")}
        </Link>
      </div>
      <div className="grid gap-4 md:grid-cols-2">
        <Card title={t("lookup")}>
          <p className="mb-3 text-sm text-ink-soft">{t("lookupHint")}</p>
          <LookupForm id="home-lookup" />
        </Card>
        {own && (
          <Card title={t("mine")}>
            <p>{t("mineOpen", { count: own.open })}</p>
            {own.waiting > 0 && (
              <p className="font-semibold text-warn">{t("mineWaiting", { count: own.waiting })}</p>
            )}
            {own.drafts > 0 && <p>{t("mineDrafts", { count: own.drafts })}</p>}
            <LinkButton href="/ho-so" className="mt-3">
              {t("openMine")}
            </LinkButton>
          </Card>
        )}
        {!own && <FourSteps />}
      </div>
    </div>
  );
}

async function FourSteps() {
  const t = await getTranslations("home");
  return (
    <Card title={t("steps")}>
      <ol className="flex flex-col gap-2">
        {([1, 2, 3, 4] as const).map((step) => (
          <li key={step} className="flex gap-3">
            <span
              aria-hidden="true"
              className="flex size-8 shrink-0 items-center justify-center rounded-full bg-cham font-semibold text-on-cham"
            >
              {step}
            </span>
            <span>
              <span className="font-semibold">{t(`step${step}`)}</span>
              <span className="block text-sm text-ink-soft">{t(`step${step}Hint`)}</span>
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
