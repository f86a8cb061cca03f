import "server-only";
import { AGENT_FORM } from "@/lib/dossiers/domain/agent-form";
import { APPLICANT_FORM } from "@/lib/dossiers/domain/applicant-form";
import { DELIVERY_FORM } from "@/lib/dossiers/domain/delivery-form";
import type { DraftContent } from "@/lib/dossiers/schemas/draft-content";
import type { SaveDraftInput } from "@/lib/dossiers/schemas/draft-inputs";
import type { Answers, EFormDefinition } from "@/lib/forms/domain/e-form";
import { buildAnswersSchema } from "@/lib/forms/schemas/answers-schema";
import { ValidationError } from "@/lib/platform/errors/app-error";

type Given = Pick<SaveDraftInput, "applicant" | "answers" | "delivery"> & {
  agent?: Record<string, unknown> | undefined;
};

/**
 * What a draft holds with what was typed now: given fields replace the kept ones, one that was emptied is dropped.
 * Half typed or not, shapes and lengths are checked: throws `ValidationError` with the fields that have none of ours.
 */
export function keepAnswers(
  kept: DraftContent,
  given: Given,
  { form, today }: { form: EFormDefinition; today: string },
): DraftContent {
  const agent = readPart(AGENT_FORM, given.agent, today);
  return {
    ...(agent || kept.agent ? { agent: merge(kept.agent ?? {}, agent) } : {}),
    applicant: merge(kept.applicant, readPart(APPLICANT_FORM, given.applicant, today)),
    answers: merge(kept.answers, readPart(form, given.answers, today)),
    delivery: merge(kept.delivery, readPart(DELIVERY_FORM, given.delivery, today)),
  };
}

type Part = { given: readonly string[]; answers: Answers };

function readPart(
  form: EFormDefinition,
  raw: Record<string, unknown> | undefined,
  today: string,
): Part | null {
  if (raw === undefined) return null;
  const read = buildAnswersSchema(form, { today, partial: true }).safeParse(raw);
  if (read.success) return { given: Object.keys(raw), answers: read.data };
  throw new ValidationError(
    Object.fromEntries(read.error.issues.map((issue) => [issue.path.join("."), [issue.message]])),
  );
}

function merge(kept: Answers, part: Part | null): Answers {
  if (!part) return kept;
  const others = Object.entries(kept).filter(([key]) => !part.given.includes(key));
  return { ...Object.fromEntries(others), ...part.answers };
}
