import { useLocale, useTranslations } from "next-intl";
import { type FormTexts, sentenceOf } from "@/components/forms/form-texts";
import { ledBy } from "@/components/forms/name-problem";
import { Notice } from "@/components/ui/notice";
import { APPLICANT_FORM } from "@/lib/dossiers/domain/applicant-form";
import { DELIVERY_FORM } from "@/lib/dossiers/domain/delivery-form";
import { findPageOfProblem } from "@/lib/dossiers/domain/filing-pages";
import type { OwnDraft } from "@/lib/dossiers/dto";
import { listFields } from "@/lib/forms/domain/e-form";

/** What still keeps the draft from being sent, each with a link to where it is mended. */
export function DraftProblems({ draft, texts }: { draft: OwnDraft; texts: FormTexts }) {
  const t = useTranslations("filing.review");
  const locale = useLocale();
  const problems = Object.entries(draft.problems);
  if (problems.length === 0) return null;
  const say = (path: string, message: string): string => {
    const [part, key] = path.split(".");
    if (part === "competentUnitId") return t("missingUnit");
    if (part === "papers") {
      const name = draft.components.find((component) => component.code === key)?.name ?? key ?? "";
      return t("missingPaper", { name });
    }
    const form = { applicant: APPLICANT_FORM, delivery: DELIVERY_FORM }[part ?? ""] ?? draft.form;
    const label = listFields(form).find((field) => field.key === key)?.label[locale] ?? key ?? "";
    return ledBy(label, sentenceOf(texts, message));
  };
  return (
    <Notice tone="warn" title={t("problems")}>
      <ul className="mt-1">
        {problems.map(([path, [message = ""]]) => {
          const page = findPageOfProblem(draft.form, draft.pages, path);
          return (
            <li key={path}>
              <a
                href={`/nop-ho-so/${draft.id}/${page?.slug ?? ""}`}
                className="inline-flex min-h-11 items-center py-1 text-ink underline underline-offset-4"
              >
                {say(path, message)}
              </a>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
