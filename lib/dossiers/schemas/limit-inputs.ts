import { z } from "zod";
import { act, groundsOf, paragraphs, sentence } from "./dossier-inputs";

const GROUPED_DIGITS = /^\s*\d{1,3}([.\s]?\d{3}){0,4}\s*$/;
const MOST_DONG = 1_000_000_000_000;

/** Whole đồng; people also type them in groups: "1.500.000". */
const dong = z.preprocess(
  (raw) => (typeof raw === "string" && GROUPED_DIGITS.test(raw) ? Number(raw.replace(/[.\s]/g, "")) : raw),
  z.int("forms.money").min(1, "forms.money").max(MOST_DONG, "forms.money"),
);

export const pauseInput = z.strictObject({ ...act, ...groundsOf("pause") });
export const reappointInput = z.strictObject({ ...act, ...groundsOf("reappoint") });
export const refuseResultInput = z.strictObject({
  ...act,
  ...groundsOf("refuseResult"),
  guidance: paragraphs(1000),
});
export const askObligationInput = z.strictObject({
  ...act,
  ...groundsOf("askObligation"),
  amountDong: dong,
  payTo: sentence(300),
});
export const confirmObligationInput = z.strictObject({ ...act, proof: sentence(300) });

export type PauseInput = z.output<typeof pauseInput>;
export type ReappointInput = z.output<typeof reappointInput>;
export type RefuseResultInput = z.output<typeof refuseResultInput>;
export type AskObligationInput = z.output<typeof askObligationInput>;
export type ConfirmObligationInput = z.output<typeof confirmObligationInput>;
