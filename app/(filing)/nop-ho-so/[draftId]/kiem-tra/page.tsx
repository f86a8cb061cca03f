import type { Metadata } from "next";
import { FilingStep, filingStepMetadata } from "../filing-step";
import { ReviewPage } from "./review-page";

const SLUG = "kiem-tra";

type Props = { params: Promise<{ draftId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return filingStepMetadata((await params).draftId, SLUG);
}

/** The last page of the filing journey: everything once more, then sent. */
export default async function ReviewStepPage({ params }: Props) {
  return (
    <FilingStep draftId={(await params).draftId} slug={SLUG}>
      {({ draft, backHref }) => <ReviewPage draft={draft} backHref={backHref} />}
    </FilingStep>
  );
}
