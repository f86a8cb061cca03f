import { z } from "zod";
import { dongInput } from "./dong-input";
import { actInput } from "./dossier-inputs";

/** What is taken at once at a counter. */
export const dong = dongInput(1_000_000_000);

export const feeMethod = z.enum(["CASH", "TRANSFER"], "forms.choice");

/** Taking a fee: `takingId` comes with the form, so that pressed twice is taken once. */
export const takeFeeInput = actInput.extend({ takingId: z.uuid(), amountDong: dong, method: feeMethod });

export type TakeFeeInput = z.output<typeof takeFeeInput>;
