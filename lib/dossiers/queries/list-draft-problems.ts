import "server-only";
import type { Filing } from "@/lib/dossiers/ledger/get-filing";
import { type FiledPaper, readFiledContent } from "@/lib/dossiers/ledger/read-filed-content";
import type { DraftContent } from "@/lib/dossiers/schemas/draft-content";
import { ValidationError } from "@/lib/platform/errors/app-error";

/** What keeps a draft from being sent, by the very check that sending does: field path → message keys. */
export function listDraftProblems(
  filing: Filing,
  content: DraftContent,
  draft: { competentUnitId: string | null; papers: readonly FiledPaper[] },
  options: { today: string; channel: string; ownNumber: string | null },
): Record<string, string[]> {
  const unit: Record<string, string[]> = draft.competentUnitId ? {} : { competentUnitId: ["forms.required"] };
  try {
    readFiledContent(filing, content, draft.papers, {
      today: options.today,
      papersOnScreen: options.channel === "ONLINE",
      ownNumber: options.ownNumber,
    });
    return unit;
  } catch (failure) {
    if (failure instanceof ValidationError) return { ...unit, ...failure.fieldErrors };
    throw failure;
  }
}
