import { addMonths, type LocalDate } from "@/lib/calendar/domain/local-date";

/** By which right somebody acts for the applicant (NĐ 118/2025/NĐ-CP Art. 6, 17). */
export const AUTHORISATION_KINDS = ["PAPER", "ELECTRONIC", "REPRESENTATIVE"] as const;

export type AuthorisationKind = (typeof AUTHORISATION_KINDS)[number];

/** An authorisation as its paper says it, from a form: everything may still be missing. */
export type Authorisation = {
  authorisationKind: AuthorisationKind | null;
  authorisationNumber: string | null;
  authorisedOn: LocalDate | null;
  /** The last day it holds; null when the paper names none. */
  authorisedUntilOn: LocalDate | null;
};

const KIND_NAMES: Record<AuthorisationKind, string> = {
  PAPER: "Giấy ủy quyền",
  ELECTRONIC: "Ủy quyền điện tử",
  REPRESENTATIVE: "Đại diện theo pháp luật",
};

/** Months an authorisation holds that names no end (Bộ luật Dân sự 2015 Art. 563). */
const MONTHS_WITHOUT_END = 12;

/** The authorisation as papers name it: "Giấy ủy quyền số 12 ngày 02/03/2026"; null when there is none. */
export function nameAuthorisation(authorisation: Authorisation): string | null {
  const { authorisationKind, authorisationNumber, authorisedOn } = authorisation;
  if (!authorisationKind) return null;
  const number = authorisationNumber ? ` số ${authorisationNumber}` : "";
  const day = authorisedOn ? ` ngày ${authorisedOn.split("-").reverse().join("/")}` : "";
  return KIND_NAMES[authorisationKind] + number + day;
}

/**
 * Why the authorisation does not hold on `today`, by field; empty when it does. One that names no end holds for a
 * year; who represents by law does so as long as the law says.
 */
export function findAuthorisationProblems(
  authorisation: Authorisation,
  today: LocalDate,
): Partial<Record<keyof Authorisation, string[]>> {
  const { authorisationKind, authorisedOn, authorisedUntilOn } = authorisation;
  if (!authorisationKind) return { authorisationKind: ["forms.required"] };
  if (!authorisedOn) return { authorisedOn: ["forms.required"] };
  if (authorisedOn > today) return { authorisedOn: ["forms.authorisedInFuture"] };
  if (authorisedUntilOn) {
    if (authorisedUntilOn < authorisedOn) return { authorisedUntilOn: ["forms.authorisationEndsBefore"] };
    return authorisedUntilOn < today ? { authorisedUntilOn: ["forms.authorisationExpired"] } : {};
  }
  const byLaw = authorisationKind === "REPRESENTATIVE";
  return !byLaw && addMonths(authorisedOn, MONTHS_WITHOUT_END) < today
    ? { authorisedOn: ["forms.authorisationLapsed"] }
    : {};
}
