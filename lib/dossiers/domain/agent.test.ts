import { describe, expect, it } from "vitest";
import { listFields } from "@/lib/forms/domain/e-form";
import { buildAnswersSchema } from "@/lib/forms/schemas/answers-schema";
import { agentProofOf, findAgentProblems, readAgent, sayAgentRight } from "./agent";
import { AGENT_FORM } from "./agent-form";

const TODAY = "2026-03-02";
const APPLICANT = "020190000001";
const answers = {
  ...{ filedBy: "AGENT", fullName: "Lý Văn Xa", personalId: "020090000777", scope: "FILE_AND_COLLECT" },
  ...{ authorisationKind: "PAPER", authorisationNumber: "12", authorisedOn: "2026-03-01" },
};
const read = (given: Record<string, string>) =>
  buildAnswersSchema(AGENT_FORM, { today: TODAY }).safeParse(given);

describe("who files for another", () => {
  it("is nobody unless it is said", () => {
    expect(readAgent(undefined)).toBeNull();
    expect(readAgent({})).toBeNull();
    expect(readAgent({ ...answers, filedBy: "SELF" })).toBeNull();
    expect(read({}).success).toBe(true);
  });

  it("names themselves, their number, the authorisation with its day and what it reaches to", () => {
    expect(read(answers).success).toBe(true);
    const needed = listFields(AGENT_FORM).filter(({ required }) => required);
    expect(needed.map(({ key }) => key)).toEqual([
      ...["fullName", "personalId", "authorisationKind", "authorisedOn", "scope"],
    ]);
    for (const { key } of needed) expect(read({ ...answers, [key]: "" }).success, key).toBe(false);
    expect(read({ ...answers, authorisedOn: "2026-03-03" }).success).toBe(false);
  });

  it("is told with the last digits of the number only, and the scope", () => {
    const agent = readAgent(answers);
    if (!agent) throw new Error("no agent");
    expect(sayAgentRight(agent)).toBe(
      "Giấy ủy quyền số 12 ngày 01/03/2026, phạm vi: nộp hồ sơ và nhận kết quả",
    );
    expect(agentProofOf(agent)).toBe(
      "Lý Văn Xa, ••••••••0777, Giấy ủy quyền số 12 ngày 01/03/2026, phạm vi: nộp hồ sơ và nhận kết quả",
    );
  });

  it.each([
    ["with an authorisation that holds", {}, {}],
    [
      "with one that has ended",
      { authorisedUntilOn: "2026-03-01" },
      { authorisedUntilOn: ["forms.authorisationExpired"] },
    ],
    ["as the applicant", { personalId: APPLICANT }, { personalId: ["forms.agentIsApplicant"] }],
  ])("%s", (_case, changes, problems) => {
    const agent = readAgent({ ...answers, ...changes });
    if (!agent) throw new Error("no agent");
    expect(findAgentProblems(agent, APPLICANT, TODAY)).toEqual(problems);
  });
});
