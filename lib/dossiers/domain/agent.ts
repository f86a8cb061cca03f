import { maskPersonalId } from "@/lib/accounts/domain/mask-personal-id";
import type { LocalDate } from "@/lib/calendar/domain/local-date";
import type { Answers } from "@/lib/forms/domain/e-form";
import {
  AUTHORISATION_KINDS,
  type Authorisation,
  findAuthorisationProblems,
  nameAuthorisation,
} from "./authorisation";

/** What an authorisation to file reaches to. */
export const AGENT_SCOPES = ["FILE", "FILE_AND_COLLECT", "ALL"] as const;

export type AgentScope = (typeof AGENT_SCOPES)[number];

/** Who filed at the counter in the applicant's place, and by which right. */
export type Agent = Authorisation & { fullName: string; personalId: string; scope: AgentScope };

const SCOPE_NAMES: Record<AgentScope, string> = {
  FILE: "nộp hồ sơ",
  FILE_AND_COLLECT: "nộp hồ sơ và nhận kết quả",
  ALL: "mọi việc của hồ sơ",
};

/** The agent that the answers of the agent's form name; null when the applicant came in person. */
export function readAgent(answers: Answers | undefined): Agent | null {
  if (answers?.filedBy !== "AGENT") return null;
  const text = (key: string) => {
    const answer = answers[key];
    return typeof answer === "string" && answer !== "" ? answer : null;
  };
  return {
    fullName: text("fullName") ?? "",
    personalId: text("personalId") ?? "",
    authorisationKind: AUTHORISATION_KINDS.find((kind) => kind === answers.authorisationKind) ?? null,
    authorisationNumber: text("authorisationNumber"),
    authorisedOn: text("authorisedOn"),
    authorisedUntilOn: text("authorisedUntilOn"),
    scope: AGENT_SCOPES.find((scope) => scope === answers.scope) ?? "FILE",
  };
}

/** Why this agent may not file for the applicant `today`, by field; empty when they may. */
export function findAgentProblems(
  agent: Agent,
  applicantPersonalId: string,
  today: LocalDate,
): Record<string, string[]> {
  const problems: Record<string, string[]> = { ...findAuthorisationProblems(agent, today) };
  if (agent.personalId === applicantPersonalId) problems.personalId = ["forms.agentIsApplicant"];
  return problems;
}

/** Whether the right to file reaches to taking the result as well. */
export function mayCollect({ scope }: Agent): boolean {
  return scope !== "FILE";
}

/** By which right, as papers say it: "Giấy ủy quyền số 12 ngày 02/03/2026, phạm vi: nộp hồ sơ". */
export function sayAgentRight(agent: Agent): string {
  return [nameAuthorisation(agent), `phạm vi: ${SCOPE_NAMES[agent.scope]}`]
    .filter((part) => part !== null)
    .join(", ");
}

/** What the history tells of the agent: the number shows its last digits only. */
export function agentProofOf(agent: Agent): string {
  return `${agent.fullName}, ${maskPersonalId(agent.personalId)}, ${sayAgentRight(agent)}`;
}
