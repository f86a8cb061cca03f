import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { APPLICANT_FORM } from "@/lib/dossiers/domain/applicant-form";
import { DELIVERY_FORM } from "@/lib/dossiers/domain/delivery-form";
import { nextFilingPage } from "@/lib/dossiers/domain/filing-pages";
import type { OwnDraft } from "@/lib/dossiers/dto";
import { getOwnDraft } from "@/lib/dossiers/queries/get-own-draft";
import type { SaveDraftInput } from "@/lib/dossiers/schemas/draft-inputs";
import { buildPageSchema } from "@/lib/forms/schemas/answers-schema";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { NotFoundError, ValidationError } from "@/lib/platform/errors/app-error";
import { saveDraft } from "./save-draft";

/**
 * Finishes one page of the filing journey: checks it as a finished page, keeps it, and gives the page that follows.
 * Throws `ValidationError` with the fields to mend (autosave has kept what was typed), and `ConflictError` when
 * another window saved later.
 */
export async function continueDraft(
  actor: Actor,
  input: SaveDraftInput,
  context: CommandContext,
): Promise<{ version: number; next: string }> {
  const before = await getOwnDraft(actor, input.draftId, context);
  assertFinished(before, input, localDateOf(context.clock.now()));
  const { version } = await saveDraft(actor, input, context);
  const draft = await getOwnDraft(actor, input.draftId, context);
  const next = nextFilingPage(draft.pages, input.page, { supplement: draft.supplement !== null });
  if (!next) throw new NotFoundError(`page ${input.page}`);
  return { version, next: next.slug };
}

function assertFinished(draft: OwnDraft, input: SaveDraftInput, today: string): void {
  const page = draft.pages.find((candidate) => candidate.slug === input.page);
  if (!page) throw new NotFoundError(`page ${input.page}`);
  if (page.kind === "UNIT" && !input.competentUnitId) {
    throw new ValidationError({ competentUnitId: ["forms.required"] });
  }
  const { form, formPageKey, part } = partOf(page, draft);
  const raw = part && input[part];
  if (!form || !part || !raw) return;
  const schema = buildPageSchema(form, formPageKey, { today, otherAnswers: draft.content[part] });
  const read = schema.safeParse(raw);
  if (read.success) return;
  const problems: Record<string, string[]> = {};
  for (const issue of read.error.issues) {
    const path = issue.path.join(".");
    problems[path] = [...(problems[path] ?? []), issue.message];
  }
  throw new ValidationError(problems);
}

function partOf(page: OwnDraft["pages"][number], draft: OwnDraft) {
  switch (page.kind) {
    case "APPLICANT":
      return { form: APPLICANT_FORM, formPageKey: "applicant", part: "applicant" as const };
    case "DELIVERY":
      return { form: DELIVERY_FORM, formPageKey: "delivery", part: "delivery" as const };
    case "FORM":
      return { form: draft.form, formPageKey: page.formPageKey, part: "answers" as const };
    default:
      return { formPageKey: "" };
  }
}
