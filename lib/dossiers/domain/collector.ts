import { maskPersonalId } from "@/lib/accounts/domain/mask-personal-id";

/** By which right somebody other than the applicant takes a result (NĐ 118/2025/NĐ-CP Art. 6). */
export const AUTHORISATION_KINDS = ["PAPER", "ELECTRONIC", "REPRESENTATIVE"] as const;

export type AuthorisationKind = (typeof AUTHORISATION_KINDS)[number];

/** Who takes a result over the counter, as their papers say. */
export type Collector = {
  collector: "OWNER" | "AUTHORISED";
  collectorName: string | null;
  collectorNumber: string | null;
  authorisationKind: AuthorisationKind | null;
  authorisationNumber: string | null;
  authorisedOn: string | null;
};

const KIND_NAMES: Record<AuthorisationKind, string> = {
  PAPER: "Giấy ủy quyền",
  ELECTRONIC: "Ủy quyền điện tử",
  REPRESENTATIVE: "Đại diện theo pháp luật",
};

/** The authorisation as papers name it: "Giấy ủy quyền số 12 ngày 02/03/2026"; null for the applicant in person. */
export function authorisationOf(collector: Collector): string | null {
  const { authorisationKind, authorisationNumber, authorisedOn } = collector;
  if (collector.collector === "OWNER" || !authorisationKind) return null;
  const number = authorisationNumber ? ` số ${authorisationNumber}` : "";
  const day = authorisedOn ? ` ngày ${authorisedOn.split("-").reverse().join("/")}` : "";
  return KIND_NAMES[authorisationKind] + number + day;
}

/** What the history tells of the collector's papers: a number shows its last digits only. */
export function collectorProofOf(collector: Collector): string | null {
  const { collectorName, collectorNumber } = collector;
  if (!collectorName || !collectorNumber) return null;
  return [collectorName, maskPersonalId(collectorNumber), authorisationOf(collector)]
    .filter((part) => part !== null)
    .join(", ");
}

/** What the collector's papers still lack, by field; empty when they are enough for the applicant's result. */
export function findCollectorProblems(
  collector: Collector,
  applicantPersonalId: string,
): Record<string, string[]> {
  const problems: Record<string, string[]> = {};
  const need = (field: keyof Collector) => {
    if (!collector[field]) problems[field] = ["forms.required"];
  };
  need("collectorName");
  need("collectorNumber");
  if (collector.collector === "AUTHORISED") {
    need("authorisationKind");
    need("authorisedOn");
  } else if (collector.collectorNumber && collector.collectorNumber !== applicantPersonalId) {
    problems.collectorNumber = ["forms.notTheApplicant"];
  }
  return problems;
}
