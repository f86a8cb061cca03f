import { z } from "zod";
import { actInput } from "./dossier-inputs";

/** Money is taken in whole đồng; dots and spaces between the digits are as people write them. */
export const dong = z
  .union([z.number(), z.string().max(20, "forms.money")])
  .transform((amount) =>
    typeof amount === "number" ? amount : Number(amount.replace(/[\s.]/g, "") || Number.NaN),
  )
  .pipe(z.int("forms.money").min(1, "forms.money").max(1_000_000_000, "forms.money"));

export const feeMethod = z.enum(["CASH", "TRANSFER"], "forms.choice");

/** Taking a fee: `takingId` comes with the form, so that pressed twice is taken once. */
export const takeFeeInput = actInput.extend({ takingId: z.uuid(), amountDong: dong, method: feeMethod });

export type TakeFeeInput = z.output<typeof takeFeeInput>;
