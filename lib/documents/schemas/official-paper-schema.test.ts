import { describe, expect, it } from "vitest";
import { everyPaper } from "@/lib/documents/render/fixtures/every-paper";
import * as letters from "@/lib/documents/render/fixtures/sample-letters";
import * as papers from "@/lib/documents/render/fixtures/sample-papers";
import { registerOf } from "@/lib/documents/render/fixtures/sample-registers";
import * as sheets from "@/lib/documents/render/fixtures/sample-sheets";
import { officialPaperSchema } from "@/lib/documents/schemas/official-paper-schema";

describe("officialPaperSchema", () => {
  it.each(everyPaper)("reads %s back from JSON as it was frozen", (_name, paper) => {
    const frozen: unknown = JSON.parse(JSON.stringify(paper));
    expect(officialPaperSchema.parse(frozen)).toEqual(frozen);
  });

  it.each([
    ["an unknown regime", { ...papers.receipt, regime: "R2030" }],
    ["a code that no bar code carries", { ...papers.receipt, dossierCode: "Hồ sơ 1" }],
    ["a token with a quote", { ...papers.receipt, lookup: { ...papers.receipt.lookup, token: '"' } }],
    ["a day that does not exist", { ...papers.supplement, answerBy: "2026-02-30" }],
    [
      "a table with a short row",
      { ...papers.result, blocks: [{ kind: "TABLE", columns: ["a", "b"], rows: [["c"]] }] },
    ],
    ["a refusal without a legal basis", { ...letters.resolutionRefusal, legalBasis: "" }],
    ["a stop without a next step", { ...letters.stop, nextStep: "" }],
    ["an apology without a reason", { ...letters.apology, reason: "" }],
    ["a fee receipt for nothing", { ...sheets.feeReceipt, items: [] }],
    ["a book that no printer takes", registerOf(2_001)],
    ["half a dong", { ...papers.receipt, fee: { amountDong: 0.5, status: "PAID" } }],
  ])("refuses %s", (_case, paper) => {
    expect(officialPaperSchema.safeParse(paper).success).toBe(false);
  });
});
