import { z } from "zod";
import { parseStoredPartialDate } from "@/lib/accounts/domain/partial-date";
import { checkPersonName } from "@/lib/accounts/domain/person-name";
import { parsePersonalId } from "@/lib/accounts/domain/personal-id";
import { parsePhoneNumber } from "@/lib/accounts/domain/phone-number";
import { isLocalDate } from "@/lib/calendar/domain/local-date";
import { cleanText, hasMeaningless, hasPicture, textLength } from "@/lib/forms/domain/clean-text";
import { ROLES } from "@/lib/organization/domain/role";

const RAW_MAX = 2000;
const EMAIL =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/;

const raw = z.string("errors.field.required").max(RAW_MAX, "errors.field.tooLong");

/** What `read` makes of the text; null from it refuses the field with `message`. Empty text is "required". */
function reading<T>(message: string, read: (text: string) => T | null) {
  return raw.transform((text, context): T => {
    if (cleanText(text) === "") return refuse(context, "errors.field.required");
    return read(text) ?? refuse(context, message);
  });
}

function refuse(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: "custom", message });
  return z.NEVER;
}

/** As `field`, or null when nothing was typed. */
export function optionalField<T extends z.ZodType>(field: T) {
  return z.preprocess(
    (value) =>
      value === undefined || value === null || (typeof value === "string" && cleanText(value) === "")
        ? null
        : value,
    field.nullable(),
  );
}

/** A line of text: cleaned, without pictures, at most `max` characters. */
export function lineField(max: number) {
  return raw.transform((typed, context) => {
    const text = cleanText(typed);
    if (text === "") return refuse(context, "errors.field.required");
    if (textLength(text) > max) return refuse(context, "errors.field.tooLong");
    if (hasPicture(text) || hasMeaningless(text)) return refuse(context, "errors.field.characters");
    return text;
  });
}

export const idField = z.uuid("errors.field.invalid");

export const personalIdField = reading(
  "errors.field.personalId",
  (text) => parsePersonalId(text)?.value ?? null,
);

/** Kept as E.164. */
export const phoneField = reading("errors.field.phone", (text) => parsePhoneNumber(text)?.e164 ?? null);

export const personNameField = reading("accounts.field.personName", (text) => {
  const checked = checkPersonName(text);
  return checked.ok ? checked.value : null;
});

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: a birth date may be known in part only. */
export const birthField = reading("errors.field.date", (text) =>
  parseStoredPartialDate(text) ? text : null,
);

export const emailField = reading("errors.field.email", (typed) => {
  const text = cleanText(typed);
  return text.length <= 254 && EMAIL.test(text) ? text : null;
});

export const localDateField = reading("errors.field.date", (text) => (isLocalDate(text) ? text : null));

export const roleField = z.enum(ROLES, "errors.field.chooseOne");

/** A new password: 8 to 200 characters, whatever they are. */
export const newPasswordField = z
  .string("errors.field.required")
  .min(1, "errors.field.required")
  .min(8, "accounts.field.passwordTooShort")
  .max(200, "errors.field.tooLong");
