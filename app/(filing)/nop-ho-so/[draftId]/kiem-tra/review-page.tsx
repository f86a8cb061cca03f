import { getMessages, getTranslations } from "next-intl/server";
import { draftErrors } from "@/app/form-texts";
import { DraftProblems } from "@/components/filing/draft-problems";
import { DraftReview } from "@/components/filing/draft-review";
import { FeeQuote } from "@/components/filing/fee-quote";
import { SendPanel } from "@/components/filing/send-panel";
import { flattenTexts } from "@/components/forms/form-texts";
import { LinkButton } from "@/components/ui/link-button";
import type { OwnDraft } from "@/lib/dossiers/dto";
import { sendDraft, sendSupplement } from "../../send-draft";

/** Everything once more before it is sent, each part with a way back to change it. */
export async function ReviewPage({ draft, backHref }: { draft: OwnDraft; backHref: string }) {
  const [t, messages, errors] = await Promise.all([getTranslations("filing"), getMessages(), draftErrors()]);
  const texts = flattenTexts({ forms: messages.forms, errors: messages.errors });
  const { supplement } = draft;
  const complete = Object.keys(draft.problems).length === 0;
  const panel = {
    texts: {
      declare: t("review.declare"),
      declareNeeded: t("review.declareNeeded"),
      submit: t(supplement ? "review.submitSupplement" : "review.submit"),
      submitting: t("review.submitting"),
      conflict: t("review.conflict"),
    },
    errors,
  };
  return (
    <>
      <p>{t("review.intro")}</p>
      <DraftProblems draft={draft} texts={texts} />
      <DraftReview draft={draft} />
      {complete && <FeeQuote fee={draft.fee} />}
      {complete &&
        (supplement ? (
          <SendPanel
            send={sendSupplement}
            input={{ dossierId: draft.id, version: supplement.dossierVersion }}
            {...panel}
          />
        ) : (
          <SendPanel send={sendDraft} input={{ draftId: draft.id, version: draft.version }} {...panel} />
        ))}
      <LinkButton href={backHref} tone="quiet" className="self-start">
        {t("back")}
      </LinkButton>
    </>
  );
}
