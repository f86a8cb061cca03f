import { z } from "zod";
import { parseIdCardCode } from "@/lib/accounts/domain/id-card-code";
import { NO_SCAN_REASONS } from "@/lib/dossiers/domain/no-scan-reason";
import { acceptInput } from "./dossier-inputs";
import { saveDraftInput } from "./draft-inputs";
import { dong, feeMethod } from "./fee-inputs";

/** Beginning a dossier at the counter: the procedure, and the number on the citizen's card. */
export const startAtCounterInput = z.object({
  procedureCode: z.string().regex(/^\d\.\d{6}$/, "forms.choice"),
  /** What was typed, or what the scanner typed from the card; empty for somebody without a number. */
  personalId: z
    .string()
    .max(400, "forms.personalId")
    .transform((text, context) => {
      if (text.trim() === "") return null;
      const card = parseIdCardCode(text);
      if (!card) context.addIssue({ code: "custom", message: "forms.personalId" });
      return card;
    }),
});

/** The officer compared the applicant's number with the card although its digits disagree. */
const numberConfirmed = z.boolean().default(false);

const SHEETS = "forms.wholeNumber?example=2";
const sheetCount = z.int(SHEETS).min(0, SHEETS).max(99, SHEETS);

/** A walk-in on one page: what was answered and counted, and the fee if it is taken now. */
export const receiveAtCounterInput = saveDraftInput.omit({ page: true }).extend({
  /** Who files in the applicant's place, and by which right. */
  agent: z.record(z.string(), z.unknown()).optional(),
  setCount: acceptInput.shape.setCount,
  sheets: z
    .array(
      z.strictObject({
        componentCode: z.string().min(1).max(60),
        originals: sheetCount,
        certified: sheetCount,
        copies: sheetCount,
        noScanReason: z.enum(NO_SCAN_REASONS).nullable(),
      }),
    )
    .max(200),
  numberConfirmed,
  /** Of a dossier from the post: whether every paper is there. */
  complete: z.boolean().optional(),
  fee: z.strictObject({ takingId: z.uuid(), amountDong: dong, method: feeMethod }).nullable(),
});

export type ReceiveAtCounterInput = z.output<typeof receiveAtCounterInput>;

/** The next dossier of a person whose dossier was just received here. */
export const continueVisitInput = z.object({
  dossierId: z.uuid(),
  procedureCode: startAtCounterInput.shape.procedureCode,
});
