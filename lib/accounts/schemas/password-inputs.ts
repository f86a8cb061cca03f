import { z } from "zod";
import { newPasswordField } from "./account-fields";

/** The password is typed twice: a link works once, and a slip would lock its holder out. */
export const setPasswordByLinkSchema = z
  .object({
    secret: z.string().min(20).max(100),
    password: newPasswordField,
    passwordAgain: z.string("errors.field.required").max(200, "errors.field.tooLong"),
  })
  .refine((input) => input.password === input.passwordAgain, {
    path: ["passwordAgain"],
    message: "accounts.field.passwordsDiffer",
  });

export type SetPasswordByLinkInput = Omit<z.output<typeof setPasswordByLinkSchema>, "passwordAgain">;

export const changeOwnPasswordSchema = z.object({
  currentPassword: z.string("errors.field.required").min(1, "errors.field.required").max(200),
  password: newPasswordField,
});

export type ChangeOwnPasswordInput = z.output<typeof changeOwnPasswordSchema>;
