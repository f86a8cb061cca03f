/** How a unit shares what comes in: by hand, in turn, or to whoever holds the least. */
export const RULE_KINDS = ["NONE", "ROUND_ROBIN", "LEAST_WORK"] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/** Whether a stored text names a kind of rule. */
export function isRuleKind(text: string): text is RuleKind {
  return (RULE_KINDS as readonly string[]).includes(text);
}

/** A specialist who could take the dossier, and how many open ones they hold. */
export type Candidate = { accountId: string; held: number };

/**
 * Who gets the next dossier; null when the rule leaves it to people, or nobody is there. In turn means in the order
 * of the account ids, on from whoever got the last one, also when they have left; between two who hold equally
 * little, the one whose turn it is.
 */
export function chooseAssignee(
  kind: RuleKind,
  candidates: readonly Candidate[],
  lastAccountId: string | null,
): string | null {
  if (kind === "NONE") return null;
  const inTurn = inOrderAfter(candidates, lastAccountId);
  const least = Math.min(...inTurn.map((candidate) => candidate.held));
  const chosen = kind === "ROUND_ROBIN" ? inTurn[0] : inTurn.find((candidate) => candidate.held === least);
  return chosen?.accountId ?? null;
}

function inOrderAfter(candidates: readonly Candidate[], lastAccountId: string | null): Candidate[] {
  const sorted = [...candidates].sort((a, b) => (a.accountId < b.accountId ? -1 : 1));
  if (lastAccountId === null) return sorted;
  const isNext = (candidate: Candidate) => candidate.accountId > lastAccountId;
  return [...sorted.filter(isNext), ...sorted.filter((candidate) => !isNext(candidate))];
}
