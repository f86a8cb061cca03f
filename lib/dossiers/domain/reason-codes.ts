/**
 * Why an act is done that turns an applicant away, makes them wait or ends the dossier. An officer chooses the code
 * first and says the rest in words; figures count the codes. Their words are in `dossiers.reason`.
 */
export const REASON_CODES = {
  refuseReception: [
    "NOT_COMPETENT",
    "ALREADY_SETTLED",
    "DUPLICATE_DOSSIER",
    "CONDITIONS_NOT_MET",
    "NO_RIGHT_TO_FILE",
    "FALSE_PAPERS",
    "SUPPLEMENT_EXPIRED",
    "OTHER",
  ],
  requestSupplement: [
    "PAPERS_MISSING",
    "PAPERS_WRONG",
    "PAPERS_ILLEGIBLE",
    "PAPERS_OUT_OF_DATE",
    "FORM_INCOMPLETE",
    "DATA_MISMATCH",
    "OTHER",
  ],
  askObligation: [
    "TAX",
    "LAND_USE_FEE",
    "LAND_RENT",
    "REGISTRATION_FEE",
    "MINERAL_OR_ENVIRONMENT_FEE",
    "OTHER_OBLIGATION",
  ],
  pause: ["FIELD_SURVEY", "COURT_CASE", "DISPUTE", "OTHER_AUTHORITY_DECIDES", "FORCE_MAJEURE"],
  reappoint: [
    "COMPLEX_CASE",
    "WAITS_FOR_OPINION",
    "TOO_MANY_DOSSIERS",
    "OFFICER_ABSENT",
    "SYSTEM_FAILURE",
    "OTHER",
  ],
  refuseResult: ["CONDITIONS_NOT_MET", "FALSE_PAPERS", "DISPUTE", "AGAINST_PLANNING", "OTHER"],
  stop: ["BY_REQUEST", "SUPPLEMENT_EXPIRED"],
} as const satisfies Record<string, readonly string[]>;

/** An act that needs a reason chosen from its list. */
export type ReasonedAct = keyof typeof REASON_CODES;

export type ReasonCode<Act extends ReasonedAct = ReasonedAct> = (typeof REASON_CODES)[Act][number];

const ALL: ReadonlySet<string> = new Set(Object.values(REASON_CODES).flat());

/** Whether a stored code is one that this version has words for. */
export function isReasonCode(code: string): code is ReasonCode {
  return ALL.has(code);
}
