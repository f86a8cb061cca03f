import { localDateOf } from "@/lib/calendar/domain/local-date";
import { timeliness } from "@/lib/calendar/domain/timeliness";
import { advance, type Decision, type DecisionContext } from "./decision";
import type { DossierProjection } from "./dossier-projection";

/**
 * Numbers and issues the result (NĐ 30/2020/NĐ-CP Art. 15–18). The clock ends here, not at the pick-up; early, on
 * time and late compare local dates.
 */
export function decideIssue(
  projection: DossierProjection,
  input: { resultNumber: string },
  context: DecisionContext,
): Decision {
  const endedOn = localDateOf(context.now);
  const endedAt = context.now.toISOString();
  return {
    type: "RESULT_ISSUED",
    change: {
      ...advance(projection, context),
      resultNumber: input.resultNumber,
      endedAt,
      endedOn,
      timeliness: timeliness(endedOn, projection.dueOn),
      nextDueAt: endedAt,
    },
    facts: { resultNumber: input.resultNumber },
  };
}

/** Hands the result over, and with it ends the dossier. */
export function decideReturnResult(
  input: { method: "ONLINE" | "COUNTER" | "POST"; collector: "OWNER" | "AUTHORISED" },
  context: DecisionContext,
): Decision {
  return {
    type: "RESULT_RETURNED",
    change: { state: "RETURNED", closedAt: context.now.toISOString() },
    facts: { method: input.method, collector: input.collector },
  };
}
