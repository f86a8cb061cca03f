import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { APPLICANT_FORM } from "@/lib/dossiers/domain/applicant-form";
import { DELIVERY_FORM } from "@/lib/dossiers/domain/delivery-form";
import { assertDraftVersion, getDraftForEdit } from "@/lib/dossiers/ledger/get-draft-for-edit";
import { getFilingOn } from "@/lib/dossiers/ledger/get-filing";
import type { DraftContent } from "@/lib/dossiers/schemas/draft-content";
import type { SaveDraftInput } from "@/lib/dossiers/schemas/draft-inputs";
import type { Answers, EFormDefinition } from "@/lib/forms/domain/e-form";
import { buildAnswersSchema } from "@/lib/forms/schemas/answers-schema";
import { agenciesFor } from "@/lib/organization/domain/unit-tree";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { RuleError, ValidationError } from "@/lib/platform/errors/app-error";

/**
 * Keeps what was typed, half finished or not: shapes and lengths are checked, nothing has to be complete. Throws
 * `ConflictError` when another window saved later.
 */
export function saveDraft(
  actor: Actor,
  input: SaveDraftInput,
  { clock }: CommandContext,
): Promise<{ version: number; savedAt: string }> {
  return transact(async (tx) => {
    const now = clock.now();
    const today = localDateOf(now);
    const draft = await getDraftForEdit(tx, actor, input.draftId);
    assertDraftVersion(draft, input.version);
    const filing = await getFilingOn(tx, draft.row.procedureVersionId, today);
    if (input.competentUnitId) {
      const competent = agenciesFor(await getUnitTree(today), filing.process.competent);
      if (!competent.some((unit) => unit.id === input.competentUnitId))
        throw new RuleError("unitNotCompetent");
    }
    const content: DraftContent = {
      applicant: merge(draft.content.applicant, readPart(APPLICANT_FORM, input.applicant, today)),
      answers: merge(draft.content.answers, readPart(filing.form, input.answers, today)),
      delivery: merge(draft.content.delivery, readPart(DELIVERY_FORM, input.delivery, today)),
    };
    const version = draft.row.version + 1;
    await tx.draft.update({
      where: { id: draft.row.id },
      data: {
        content,
        page: input.page,
        version,
        updatedAt: now,
        ...(input.competentUnitId === undefined || draft.row.submittedAt
          ? {}
          : { competentUnitId: input.competentUnitId }),
      },
    });
    return { version, savedAt: now.toISOString() };
  });
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

/** Given fields replace the kept ones; one that was emptied is dropped. */
function merge(kept: Answers, part: Part | null): Answers {
  if (!part) return kept;
  const others = Object.entries(kept).filter(([key]) => !part.given.includes(key));
  return { ...Object.fromEntries(others), ...part.answers };
}
