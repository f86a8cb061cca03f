import type { Metadata } from "next";
import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { getFormatter, getLocale, getMessages, getTranslations } from "next-intl/server";
import { z } from "zod";
import { removePaper } from "@/app/(filing)/nop-ho-so/remove-paper";
import { deskPath } from "@/components/desk/desk-path";
import { WalkInForm } from "@/components/desk/walk-in-form";
import { walkInTexts } from "@/components/desk/walk-in-texts";
import { requireOfficer } from "@/lib/accounts/queries/require-person";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { counterForm, joinCounterAnswers } from "@/lib/dossiers/domain/counter-form";
import { FIRST_FILING_PAGE, findLeftPage } from "@/lib/dossiers/domain/filing-pages";
import { getCounterDraft } from "@/lib/dossiers/queries/get-counter-draft";
import { orNotFound } from "@/lib/platform/entry/page";
import { pageContext } from "@/lib/platform/entry/page-context";
import { sayMoment } from "@/lib/platform/i18n/say-moment";
import { openAccountAtCounter, receiveWalkIn } from "../counter-actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("counter.walkIn");
  return { title: t("title") };
}

/** Everything of a walk-in on one page, from the person to the receipt. */
export default async function WalkInPage({ params }: { params: Promise<{ draftId: string }> }) {
  const { draftId } = await params;
  if (!z.uuid().safeParse(draftId).success) notFound();
  const officer = await requireOfficer(deskPath.counterDraft(draftId), ["RECEPTION", "CENTRE_HEAD"]);
  const draft = await orNotFound(getCounterDraft(officer, draftId, pageContext));
  const left = findLeftPage(draft);
  if (draft.supplement) redirect(`/nop-ho-so/${draftId}/${left?.slug}`);
  // The last of those pages leads back here.
  const pageByPage = `/nop-ho-so/${draftId}/${left?.kind === "REVIEW" ? FIRST_FILING_PAGE : left?.slug}`;
  const [t, locale, messages, format] = await Promise.all([
    getTranslations("counter.walkIn"),
    getLocale(),
    getMessages(),
    getFormatter(),
  ]);
  return (
    <div className="max-w-page">
      <h1>{t(draft.slip ? "postTitle" : "title")}</h1>
      <p className="mt-1 font-semibold" lang="vi">
        {draft.procedureName}
      </p>
      {draft.slip && (
        <p>
          {t("slip", {
            number: draft.slip.slipNumber,
            at: sayMoment(format, new Date(draft.slip.handedAt)),
          })}
        </p>
      )}
      {draft.slip?.missing && <p className="text-late">{t("slipMissing", { what: draft.slip.missing })}</p>}
      <p className="mb-4">
        <Link href={pageByPage} prefetch={false} className="text-cham underline">
          {t("pageByPage")}
        </Link>
      </p>
      <WalkInForm
        draft={draft}
        definition={counterForm(draft.form)}
        answers={joinCounterAnswers(draft.content)}
        locale={locale}
        today={localDateOf(pageContext.clock.now())}
        texts={walkInTexts(messages)}
        receive={receiveWalkIn}
        openAccount={openAccountAtCounter}
        remove={removePaper}
      />
    </div>
  );
}
