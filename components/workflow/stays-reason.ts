const REASONS = [
  "stepGone",
  "otherWork",
  "otherHands",
  "stateFixed",
  "closed",
  "otherVersion",
  "notAllowed",
  "failed",
] as const;

/** The key in `workflow.stays` for why a dossier stayed in its version. */
export function staysReason(stored: string): (typeof REASONS)[number] {
  return REASONS.find((reason) => reason === stored) ?? "failed";
}
