import type { FrozenPaper } from "@/lib/documents/domain/official-paper";

export type FrozenForm = FrozenPaper["kind"];

/** Who may have each frozen paper: the applicant too, or only the offices that work on the dossier. */
const READERS: Record<FrozenForm, "APPLICANT" | "OFFICES"> = {
  RECEIPT: "APPLICANT",
  SUPPLEMENT: "APPLICANT",
  REFUSAL: "APPLICANT",
  RESOLUTION_REFUSAL: "APPLICANT",
  RESULT: "APPLICANT",
  APOLOGY: "APPLICANT",
  STOP: "APPLICANT",
  PAUSE: "APPLICANT",
  OBLIGATION: "APPLICANT",
  FEE_RECEIPT: "APPLICANT",
  RETURN_ACKNOWLEDGEMENT: "APPLICANT",
  OPINION_REQUEST: "OFFICES",
  CONTROL_SHEET: "OFFICES",
  TRANSFER_SLIP: "OFFICES",
  // These list the dossiers of several people.
  FOLDER_HAND_OVER: "OFFICES",
  RESULT_HAND_OVER: "OFFICES",
  POST_HAND_OVER: "OFFICES",
};

const FROZEN_FORMS = Object.keys(READERS) as FrozenForm[];

/** The form that a stored name means, or undefined for a name this version does not know. */
export function findFrozenForm(name: string): FrozenForm | undefined {
  return FROZEN_FORMS.find((form) => form === name);
}

/** Whether the applicant may see and open papers of a stored form; never for a form this version does not know. */
export function isApplicantForm(name: string): boolean {
  const form = findFrozenForm(name);
  return form !== undefined && READERS[form] === "APPLICANT";
}
