import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { requirePerson } from "@/lib/accounts/queries/require-person";
import { getOwnDraft } from "@/lib/dossiers/queries/get-own-draft";
import { orNotFound } from "@/lib/platform/entry/page";
import { pageContext } from "@/lib/platform/entry/page-context";

/** A draft without a page: where its owner left it. */
export default async function ResumeDraftPage({ params }: { params: Promise<{ draftId: string }> }) {
  const { draftId } = await params;
  if (!z.uuid().safeParse(draftId).success) notFound();
  const person = await requirePerson(`/nop-ho-so/${draftId}`);
  const draft = await orNotFound(getOwnDraft(person, draftId, pageContext));
  const left = draft.pages.find((page) => page.slug === draft.page) ?? draft.pages[0];
  redirect(`/nop-ho-so/${draftId}/${left?.slug}`);
}
