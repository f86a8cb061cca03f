import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { PresentedAnswers } from "@/components/forms/e-form/presented-answers";
import { APPLICANT_FORM } from "@/lib/dossiers/domain/applicant-form";
import { DELIVERY_FORM } from "@/lib/dossiers/domain/delivery-form";
import type { FilingPage } from "@/lib/dossiers/domain/filing-pages";
import type { OwnDraft } from "@/lib/dossiers/dto";
import type { PresentedPage } from "@/lib/forms/domain/present-answers";
import { presentAnswers } from "@/lib/forms/domain/present-answers";
import { filingPageTitle } from "./filing-page-title";

/** The whole draft to read: parts in the order of the journey, each with a way to change it. */
export function DraftReview({ draft }: { draft: OwnDraft }) {
  const t = useTranslations("filing");
  const forms = useTranslations("forms");
  const locale = useLocale();
  const units = new Map(
    Object.values(draft.unitLists)
      .flat()
      .map(({ value, label }) => [value, label]),
  );
  const words = { locale, yes: forms("yes"), no: forms("no"), unitName: (id: string) => units.get(id) };
  const present = (page: FilingPage): PresentedPage["answers"] => {
    switch (page.kind) {
      case "APPLICANT":
        return presentAnswers(APPLICANT_FORM, draft.content.applicant, words).flatMap(
          ({ answers }) => answers,
        );
      case "DELIVERY":
        return presentAnswers(DELIVERY_FORM, draft.content.delivery, words).flatMap(({ answers }) => answers);
      case "FORM":
        return presentAnswers(draft.form, draft.content.answers, words)
          .filter(({ key }) => key === page.formPageKey)
          .flatMap(({ answers }) => answers);
      case "UNIT": {
        const unit = draft.competentUnits.find(({ value }) => value === draft.competentUnitId);
        return unit ? [{ key: "unit", label: t("review.unit"), text: unit.label }] : [];
      }
      default:
        return [];
    }
  };
  return draft.pages
    .filter((page) => page.kind !== "REVIEW")
    .map((page) => {
      const title = filingPageTitle(draft.form, page, t, locale);
      return (
        <section key={page.slug} aria-label={title}>
          <div className="flex items-baseline justify-between gap-4">
            <h2 className="text-lg">{title}</h2>
            <Link
              href={`/nop-ho-so/${draft.id}/${page.slug}`}
              prefetch={false}
              aria-label={t("review.changePart", { part: title })}
              className="inline-flex min-h-11 items-center text-cham underline underline-offset-4"
            >
              {t("review.change")}
            </Link>
          </div>
          {page.kind === "PAPERS" ? (
            <ReviewPapers draft={draft} />
          ) : (
            <PresentedAnswers answers={present(page)} />
          )}
        </section>
      );
    });
}

function ReviewPapers({ draft }: { draft: OwnDraft }) {
  const t = useTranslations("filing");
  if (draft.papers.length === 0) return <p className="text-ink-soft">{t("review.noPapers")}</p>;
  const nameOf = (code: string) =>
    draft.components.find((component) => component.code === code)?.name ?? code;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {draft.papers.map((paper) => (
        <li key={paper.id} className="py-2.5">
          <span lang="vi" className="block text-ink-soft">
            {nameOf(paper.componentCode)}
          </span>
          <a
            href={`/api/papers/${paper.id}`}
            target="_blank"
            rel="noopener"
            className="inline-flex min-h-11 items-center wrap-anywhere"
          >
            {paper.fileName}
          </a>
        </li>
      ))}
    </ul>
  );
}
