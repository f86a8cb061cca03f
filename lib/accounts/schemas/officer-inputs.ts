import { z } from "zod";
import { USER_NAME } from "@/lib/accounts/domain/login-name";
import {
  emailField,
  idField,
  lineField,
  localDateField,
  optionalField,
  personNameField,
  phoneField,
  roleField,
} from "./account-fields";

const postFields = {
  unitId: z.uuid("errors.field.chooseOne"),
  role: roleField,
  title: optionalField(lineField(120)),
  /** Local date; today when left out. */
  validFrom: optionalField(localDateField),
};

export const createOfficerSchema = z.object({
  loginName: z
    .string("errors.field.required")
    .max(100, "errors.field.tooLong")
    .transform((text) => text.trim().toLowerCase())
    .pipe(z.string().regex(USER_NAME, "accounts.field.userName")),
  fullName: personNameField,
  phone: optionalField(phoneField),
  email: optionalField(emailField),
  ...postFields,
});

export type CreateOfficerInput = z.output<typeof createOfficerSchema>;

export const addPostSchema = z.object({ accountId: idField, ...postFields });

export type AddPostInput = z.output<typeof addPostSchema>;

/** `lastOn` is the last day on which the post is still held. */
export const endPostSchema = z.object({ postId: idField, lastOn: localDateField });

export type EndPostInput = z.output<typeof endPostSchema>;

export const accountIdSchema = z.object({ accountId: idField });

export type AccountIdInput = z.output<typeof accountIdSchema>;

/** `reason` is kept with the change for as long as the account. */
export const reopenAccountSchema = z.object({ accountId: idField, reason: lineField(300) });

export type ReopenAccountInput = z.output<typeof reopenAccountSchema>;
