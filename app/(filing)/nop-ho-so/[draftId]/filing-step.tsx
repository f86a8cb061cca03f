import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache, type ReactNode } from "react";
import { z } from "zod";
import { deskPath } from "@/components/desk/desk-path";
import { filingPageTitle } from "@/components/filing/filing-page-title";
import { FilingProgress } from "@/components/filing/filing-progress";
import { SupplementNotice } from "@/components/filing/supplement-notice";
import { requirePerson } from "@/lib/accounts/queries/require-person";
import { type FilingPage, isWalkIn, nextFilingPage } from "@/lib/dossiers/domain/filing-pages";
import type { OwnDraft } from "@/lib/dossiers/dto";
import { getOwnDraft } from "@/lib/dossiers/queries/get-own-draft";
import { orNotFound } from "@/lib/platform/entry/page";
import { pageContext } from "@/lib/platform/entry/page-context";
import { SimilarAtCounter } from "./similar-at-counter";

/** One page of the journey, with the ways to its neighbours. */
export interface FilingStepPlace {
  draft: OwnDraft;
  page: FilingPage;
  backHref: string;
  next: FilingPage | undefined;
}

interface FilingStepProps {
  draftId: string;
  slug: string;
  children: (place: FilingStepPlace) => ReactNode;
}

const readDraft = cache(async (draftId: string, slug: string) => {
  if (!z.uuid().safeParse(draftId).success) notFound();
  const person = await requirePerson(`/nop-ho-so/${draftId}/${slug}`);
  return orNotFound(getOwnDraft(person, draftId, pageContext));
});

/** Title of the browser's tab: the page of the journey and what is filed. */
export async function filingStepMetadata(draftId: string, slug: string): Promise<Metadata> {
  const draft = await readDraft(draftId, slug);
  const page = draft.pages.find((candidate) => candidate.slug === slug);
  const [t, locale] = await Promise.all([getTranslations("filing"), getLocale()]);
  return { title: page ? `${filingPageTitle(draft.form, page, t, locale)} – ${draft.procedureName}` : "" };
}

/** What is around the content of every page of the filing journey: progress, title and notices. */
export async function FilingStep({ draftId, slug, children }: FilingStepProps) {
  const draft = await readDraft(draftId, slug);
  const index = draft.pages.findIndex((page) => page.slug === slug);
  const page = draft.pages[index];
  // An answer given meanwhile may have hidden this page.
  if (!page) redirect(`/nop-ho-so/${draftId}`);
  if (page.kind === "REVIEW" && isWalkIn(draft)) redirect(deskPath.counterDraft(draftId));
  const next = nextFilingPage(draft.pages, slug, { supplement: draft.supplement !== null });
  const [t, locale] = await Promise.all([getTranslations("filing"), getLocale()]);
  return (
    <div className="flex flex-col gap-6">
      <div>
        <FilingProgress draft={draft} current={index} />
        <h1 className="mt-2">{filingPageTitle(draft.form, page, t, locale)}</h1>
      </div>
      {draft.supplement && <SupplementNotice supplement={draft.supplement} />}
      {draft.channel !== "ONLINE" && <SimilarAtCounter draftId={draft.id} />}
      {children({ draft, page, backHref: backFrom(draft, index), next })}
    </div>
  );
}

/**
 * The page before; from the first one to where the journey began. In a supplement every
 * page goes back to the papers, with which it begins.
 */
function backFrom(draft: OwnDraft, index: number): string {
  const previous = draft.pages[draft.supplement ? Math.min(index, 1) - 1 : index - 1];
  if (previous) return `/nop-ho-so/${draft.id}/${previous.slug}`;
  if (draft.supplement) return `/ho-so/${draft.id}`;
  return isWalkIn(draft) ? deskPath.counterDraft(draft.id) : `/thu-tuc/${draft.procedureCode}`;
}
