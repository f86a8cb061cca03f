import "server-only";
import { AGENT_FORM } from "@/lib/dossiers/domain/agent-form";
import { APPLICANT_FORM } from "@/lib/dossiers/domain/applicant-form";
import { DELIVERY_FORM } from "@/lib/dossiers/domain/delivery-form";
import { listMissingComponents } from "@/lib/dossiers/domain/missing-components";
import type { DraftContent } from "@/lib/dossiers/schemas/draft-content";
import type { Answers, EFormDefinition } from "@/lib/forms/domain/e-form";
import { buildAnswersSchema } from "@/lib/forms/schemas/answers-schema";
import { ValidationError } from "@/lib/platform/errors/app-error";
import type { Filing } from "./get-filing";

/** What a complete dossier says, cleaned and checked. */
export type FiledContent = DraftContent & { ownerName: string };

export type FiledPaper = { componentCode: string; fileName: string; sha256: string };

/**
 * Reads a draft as a complete dossier, by the same schemas as the pages. Throws `ValidationError` with the path of
 * every field to mend, e.g. `answers.childName`, `papers.BIRTH_PROOF`; for the counter, papers may be on paper. Whoever
 * files online files for themselves, under their `ownNumber`: for somebody else the counter sees an authorisation.
 */
export function readFiledContent(
  filing: Filing,
  draft: DraftContent,
  papers: readonly FiledPaper[],
  options: { today: string; papersOnScreen: boolean; ownNumber?: string | null },
): FiledContent {
  const problems: Record<string, string[]> = {};
  const read = (part: keyof DraftContent, form: EFormDefinition): Answers => {
    const result = buildAnswersSchema(form, { today: options.today }).safeParse(draft[part] ?? {});
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const path = [part, ...issue.path].join(".");
      problems[path] = [...(problems[path] ?? []), issue.message];
    }
    return {};
  };
  const applicant = read("applicant", APPLICANT_FORM);
  const answers = read("answers", filing.form);
  const delivery = read("delivery", DELIVERY_FORM);
  const agent = read("agent", AGENT_FORM);
  const { ownNumber } = options;
  if (ownNumber && applicant.personalId && applicant.personalId !== ownNumber) {
    problems["applicant.personalId"] = ["forms.notYourNumber"];
  }
  if (options.papersOnScreen) {
    const attached = new Set(papers.map((paper) => paper.componentCode));
    for (const code of listMissingComponents(filing.content.components, answers, attached)) {
      problems[`papers.${code}`] = ["forms.paperMissing"];
    }
  }
  if (Object.keys(problems).length > 0) throw new ValidationError(problems);
  const owner = answers[filing.form.ownerField];
  return {
    applicant,
    answers,
    delivery,
    agent,
    ownerName: typeof owner === "string" ? owner : textOf(applicant, "fullName"),
  };
}

/** One answer as text; empty when it has none. */
export function textOf(answers: Answers, key: string): string {
  const value = answers[key];
  return typeof value === "string" ? value : "";
}
