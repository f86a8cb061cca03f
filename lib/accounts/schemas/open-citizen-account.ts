import { z } from "zod";
import { parsePartialDate, storePartialDate } from "@/lib/accounts/domain/partial-date";
import { personalIdField, personNameField, phoneField } from "./account-fields";

/** A birth date as people write it, `05/03/1990` or the year alone; kept as `1990-03-05` or `1990`. */
const writtenBirthField = z
  .string("errors.field.required")
  .min(1, "errors.field.required")
  .max(40, "errors.field.date")
  .transform((text, context) => {
    const date = parsePartialDate(text);
    if (date) return storePartialDate(date);
    context.addIssue({ code: "custom", message: "errors.field.date" });
    return z.NEVER;
  });

/** Helping somebody at the counter to an account, with what their card says. */
export const openCitizenAccountSchema = z.object({
  personalId: personalIdField,
  fullName: personNameField,
  birthOn: writtenBirthField,
  phone: phoneField,
  sex: z.enum(["MALE", "FEMALE"]).nullable(),
  /** The officer compared the number with the card although its digits disagree. */
  numberConfirmed: z.boolean(),
  /** The person has an account and asks for a new link, having lost the slip or forgotten the password. */
  newLink: z.boolean(),
});

export type OpenCitizenAccountInput = z.output<typeof openCitizenAccountSchema>;
