import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { deskPath } from "@/components/desk/desk-path";
import { requirePerson } from "@/lib/accounts/queries/require-person";
import { findLeftPage, isWalkIn } from "@/lib/dossiers/domain/filing-pages";
import { getOwnDraft } from "@/lib/dossiers/queries/get-own-draft";
import { orNotFound } from "@/lib/platform/entry/page";
import { pageContext } from "@/lib/platform/entry/page-context";

/**
 * A draft without a page, as somebody typed or kept it: where its owner left it, or the counter's one page of a walk-in.
 * Our own links name the page: followed in place, a redirect shows an empty frame first.
 */
export default async function ResumeDraftPage({ params }: { params: Promise<{ draftId: string }> }) {
  const { draftId } = await params;
  if (!z.uuid().safeParse(draftId).success) notFound();
  const person = await requirePerson(`/nop-ho-so/${draftId}`);
  const draft = await orNotFound(getOwnDraft(person, draftId, pageContext));
  if (isWalkIn(draft)) redirect(deskPath.counterDraft(draftId));
  redirect(`/nop-ho-so/${draftId}/${findLeftPage(draft)?.slug}`);
}
