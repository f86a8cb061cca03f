import type { CountedPaper } from "@/lib/dossiers/domain/counter-draft";
import type { ReceiveAtCounterInput } from "@/lib/dossiers/schemas/counter-inputs";

/** Sheets handed in, by component. */
export type CountedSheets = Record<string, Omit<ReceiveAtCounterInput["sheets"][number], "componentCode">>;

/** What the procedure asks for of each required paper, to be put right by counting; nothing of the others. */
export function countedFromStart(papers: readonly CountedPaper[]): CountedSheets {
  return Object.fromEntries(
    papers.map(({ code, required, kind, originals, copies }) => {
      const expected = required || kind === "FORM";
      const sheets = { originals: expected ? (originals ?? 0) : 0, copies: expected ? (copies ?? 0) : 0 };
      const none = sheets.originals + sheets.copies === 0;
      if (expected && none) sheets.originals = 1;
      return [code, { ...sheets, certified: 0, noScanReason: null }];
    }),
  );
}
