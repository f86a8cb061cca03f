import { maskPersonalId } from "@/lib/accounts/domain/mask-personal-id";
import type { LocalDate } from "@/lib/calendar/domain/local-date";
import { type Authorisation, findAuthorisationProblems, nameAuthorisation } from "./authorisation";

/** Who takes a result over the counter, as their papers say (NĐ 118/2025/NĐ-CP Art. 6). */
export type Collector = Authorisation & {
  collector: "OWNER" | "AUTHORISED";
  collectorName: string | null;
  collectorNumber: string | null;
};

/** The authorisation as papers name it; null for the applicant in person. */
export function authorisationOf(collector: Collector): string | null {
  return collector.collector === "OWNER" ? null : nameAuthorisation(collector);
}

/** What the history tells of the collector's papers: a number shows its last digits only. */
export function collectorProofOf(collector: Collector): string | null {
  const { collectorName, collectorNumber } = collector;
  if (!collectorName || !collectorNumber) return null;
  return [collectorName, maskPersonalId(collectorNumber), authorisationOf(collector)]
    .filter((part) => part !== null)
    .join(", ");
}

/** The name that `collectorProofOf` put first; null for what tells of no papers. */
export function collectorNameIn(proof: unknown): string | null {
  return typeof proof === "string" ? (/^(.+?), •/.exec(proof)?.[1] ?? null) : null;
}

/** What the collector's papers still lack `today`, by field; empty when they are enough for the applicant's result. */
export function findCollectorProblems(
  collector: Collector,
  applicantPersonalId: string,
  today: LocalDate,
): Record<string, string[]> {
  const problems: Record<string, string[]> = {};
  for (const field of ["collectorName", "collectorNumber"] as const) {
    if (!collector[field]) problems[field] = ["forms.required"];
  }
  const isApplicant = collector.collectorNumber === applicantPersonalId;
  if (collector.collector === "AUTHORISED") {
    // Nobody authorises themselves: a number copied from the applicant's papers is not the collector's.
    if (isApplicant) problems.collectorNumber = ["forms.collectorIsApplicant"];
    return { ...problems, ...findAuthorisationProblems(collector, today) };
  }
  if (collector.collectorNumber && !isApplicant) problems.collectorNumber = ["forms.notTheApplicant"];
  return problems;
}
