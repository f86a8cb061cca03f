import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { z } from "zod";
import { FeeQuote } from "@/components/filing/fee-quote";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { requireCitizen } from "@/lib/accounts/queries/require-person";
import { sentMoment } from "@/lib/dossiers/domain/sent-moment";
import { getOwnDossier } from "@/lib/dossiers/queries/get-own-dossier";
import { orNotFound } from "@/lib/platform/entry/page";
import { pageContext } from "@/lib/platform/entry/page-context";
import { sayMoment } from "@/lib/platform/i18n/say-moment";

type Props = { params: Promise<{ draftId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("filing.sent");
  return { title: t("title") };
}

/**
 * The end of the journey: it arrived, this is its reference, this happens next, by then. Whoever comes back later is
 * led to the dossier.
 */
export default async function SentPage({ params }: Props) {
  const { draftId } = await params;
  if (!z.uuid().safeParse(draftId).success) notFound();
  const person = await requireCitizen(`/nop-ho-so/${draftId}/da-gui`);
  const [dossier, t, format] = await Promise.all([
    orNotFound(getOwnDossier(person, draftId, pageContext)),
    getTranslations("filing.sent"),
    getFormatter(),
  ]);
  const moment = sentMoment({
    state: dossier.state,
    accepted: dossier.code !== null,
    lastType: dossier.timeline[0]?.type,
  });
  if (!moment) redirect(`/ho-so/${draftId}`);
  const supplemented = moment === "COMPLETED" || moment === "COMPLETED_LATER";
  const unit = dossier.holderUnitName;
  const date = dossier.due && sayMoment(format, new Date(dossier.due.dueAt));
  return (
    <div className="flex flex-col gap-6">
      <div className="rounded-field border-l-4 border-ok bg-ok-soft px-4 py-5">
        <h1 className="flex items-center gap-3 text-ok">
          <Icon name="check" className="size-8 shrink-0" />
          {t(supplemented ? "titleSupplement" : "title")}
        </h1>
        <p lang="vi" className="mt-1">
          {dossier.procedureName}
        </p>
        <p className="mt-3 text-ink-soft">{t("reference")}</p>
        <p className="text-lg font-semibold break-all">{dossier.code ?? dossier.reference}</p>
        {!dossier.code && <p className="mt-1 max-w-text text-sm">{t("referenceHint")}</p>}
      </div>
      <section aria-labelledby="next">
        <h2 id="next">{t("nextTitle")}</h2>
        <ol className="mt-2 flex list-decimal flex-col gap-1 pl-6">
          <li>
            {date && moment !== "UNPAID"
              ? t(`first.${moment}`, { unit, date })
              : t(`first.${moment}NoDate`, { unit })}
          </li>
          {moment !== "COMPLETED_LATER" && <li>{t(`then.${moment}`)}</li>}
          <li>{t("next3")}</li>
        </ol>
      </section>
      <FeeQuote fee={dossier.fee} />
      <div className="flex flex-wrap gap-3">
        <LinkButton href={`/ho-so/${draftId}`} tone="primary">
          {t("open")}
        </LinkButton>
        <LinkButton href="/">{t("home")}</LinkButton>
      </div>
    </div>
  );
}
