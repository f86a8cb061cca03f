import { parseStoredPartialDate } from "./partial-date";
import { toMatchingForm } from "./person-name";
import { checkPersonalId, type PersonalIdWarning, type Sex } from "./personal-id";

/** Who stands at the counter, as the card or what is known under its number says; days as `YYYY-MM-DD`. */
export type ShownIdentity = {
  personalId: string;
  birthOn: string | null;
  sex: Sex | null;
  /** Under this number somebody of another name is known than the one on the card. */
  nameDiffers: boolean;
  hasAccount: boolean;
};

/** `NAME_DIFFERS`: the number is known for somebody else. Like the others to be confirmed, never refused. */
export type ShownIdentityWarning = PersonalIdWarning | "NAME_DIFFERS";

/**
 * What an officer must confirm before a dossier is received under this number: its digits disagree with the birth
 * year or the sex that were shown, its first digits are no province, or it is known under another name. Corrections,
 * changes of sex and births abroad exist, so none of it is a reason to refuse. Empty for text that is no number.
 */
export function listIdentityWarnings(
  personalId: string,
  shown: ShownIdentity | null,
): ShownIdentityWarning[] {
  const check = checkPersonalId(personalId);
  if (!check.ok) return [];
  if (shown?.personalId !== check.personalId.value) return [...check.warnings];
  const birth = shown.birthOn === null ? null : parseStoredPartialDate(shown.birthOn);
  const declared = { sex: shown.sex ?? undefined, birth: birth ?? undefined };
  const compared = checkPersonalId(personalId, declared);
  return [...(compared.ok ? compared.warnings : []), ...(shown.nameDiffers ? ["NAME_DIFFERS" as const] : [])];
}

/** Whether two names may be the same person's: accents, case and spaces aside. */
export function isSameName(one: string, other: string): boolean {
  return toMatchingForm(one) === toMatchingForm(other);
}
