import type { Metadata } from "next";
import { FilingStep, filingStepMetadata } from "../filing-step";
import { PapersPage } from "./papers-page";

const SLUG = "giay-to";

type Props = { params: Promise<{ draftId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return filingStepMetadata((await params).draftId, SLUG);
}

/** The page of the filing journey where papers are attached. */
export default async function PapersStepPage({ params }: Props) {
  return (
    <FilingStep draftId={(await params).draftId} slug={SLUG}>
      {({ draft, backHref, next }) => (
        <PapersPage draft={draft} backHref={backHref} nextSlug={next?.slug ?? "kiem-tra"} />
      )}
    </FilingStep>
  );
}
