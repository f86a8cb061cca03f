import { z } from "zod";
import { emailField, lineField, optionalField, phoneField } from "./account-fields";

export const changeOwnProfileSchema = z.object({
  phone: optionalField(phoneField),
  email: optionalField(emailField),
  address: optionalField(lineField(250)),
});

export type ChangeOwnProfileInput = z.output<typeof changeOwnProfileSchema>;
