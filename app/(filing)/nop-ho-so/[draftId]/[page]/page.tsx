import type { Metadata } from "next";
import { FilingStep, filingStepMetadata } from "../filing-step";
import { FillInPage } from "./fill-in-page";

type Props = { params: Promise<{ draftId: string; page: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { draftId, page } = await params;
  return filingStepMetadata(draftId, page);
}

/** A page of the filing journey with questions. Papers and review are beside it: they need no script of forms. */
export default async function FillInStepPage({ params }: Props) {
  const { draftId, page: slug } = await params;
  return (
    <FilingStep draftId={draftId} slug={slug}>
      {({ draft, page, backHref }) => <FillInPage draft={draft} page={page} backHref={backHref} />}
    </FilingStep>
  );
}
