import { z } from "zod";
import { dongInput } from "./dong-input";
import { act, groundsOf, paragraphs, sentence } from "./dossier-inputs";

const dong = dongInput(1_000_000_000_000);

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
