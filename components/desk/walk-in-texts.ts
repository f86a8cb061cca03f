import type { Messages } from "next-intl";
import { flattenTexts } from "@/components/forms/form-texts";
import { MAX_FILE_BYTES } from "@/lib/documents/domain/upload-limits";

/** The sentences of the counter's one page: of the person, its fields, its problems, its papers. */
export function walkInTexts({ counter, filing, forms, ui, errors, accounts }: Messages) {
  const size = String(MAX_FILE_BYTES / 1024 / 1024);
  return {
    own: counter.walkIn,
    fee: counter.fee,
    identity: counter.identity,
    account: counter.account,
    slip: counter.slip,
    form: flattenTexts({ forms, errors, accounts: { field: accounts.field } }),
    errors: flattenTexts(errors),
    summary: ui.errorSummary,
    papers: { ...filing.papers, tooLarge: filing.papers.tooLarge.replace(/\{size[^}]*\}/, size) },
    words: {
      ...{ optional: forms.optional, why: forms.whyAsked, yes: forms.yes, no: forms.no },
      ...{ day: ui.day, month: ui.month, year: ui.year, choose: ui.choose, noMatch: ui.noMatch },
      addRow: forms.addRow,
      removeRow: forms.removeRow.replace("{index, number}", "{index}"),
    },
  };
}

export type WalkInTexts = ReturnType<typeof walkInTexts>;
