import { parsePersonalId } from "./personal-id";
import { parsePhoneNumber } from "./phone-number";
import { stripInvisible } from "./search-form";

/** What somebody typed to sign in: citizens their personal id or phone, officers their user name. */
export type LoginName = { kind: "PERSONAL_ID" | "PHONE" | "USER_NAME"; value: string };

/** User names start with a letter, so that they are never taken for a number. */
export const USER_NAME = /^[a-z][a-z0-9._-]{2,39}$/;

/** Reads a login name in any of the ways people write it. A text that is none is kept as a user name nobody has. */
export function readLoginName(text: string): LoginName {
  const personalId = parsePersonalId(text);
  if (personalId) return { kind: "PERSONAL_ID", value: personalId.value };
  const phone = parsePhoneNumber(text);
  if (phone) return { kind: "PHONE", value: phone.e164 };
  return { kind: "USER_NAME", value: stripInvisible(text).normalize("NFC").trim().toLowerCase() };
}
