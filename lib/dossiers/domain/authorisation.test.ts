import { describe, expect, it } from "vitest";
import { type Authorisation, findAuthorisationProblems, nameAuthorisation } from "./authorisation";

const TODAY = "2026-03-02";
const paper: Authorisation = {
  authorisationKind: "PAPER",
  authorisationNumber: "12",
  authorisedOn: "2026-02-01",
  authorisedUntilOn: null,
};

describe("an authorisation holds", () => {
  it.each([
    ["since today", { ...paper, authorisedOn: TODAY }],
    ["until today", { ...paper, authorisedUntilOn: TODAY }],
    ["for a year when it names no end", { ...paper, authorisedOn: "2025-03-02" }],
    ["longer when it says so", { ...paper, authorisedOn: "2020-01-01", authorisedUntilOn: "2030-01-01" }],
    [
      "as long as the law says",
      { ...paper, authorisationKind: "REPRESENTATIVE", authorisedOn: "2015-01-01" },
    ],
  ] as const)("%s", (_case, authorisation) => {
    expect(findAuthorisationProblems(authorisation, TODAY)).toEqual({});
  });
});

describe("an authorisation does not hold", () => {
  it.each([
    ["without a kind", { ...paper, authorisationKind: null }, "authorisationKind", "required"],
    ["without a day", { ...paper, authorisedOn: null }, "authorisedOn", "required"],
    ["before its day", { ...paper, authorisedOn: "2026-03-03" }, "authorisedOn", "authorisedInFuture"],
    [
      "after its end",
      { ...paper, authorisedUntilOn: "2026-03-01" },
      "authorisedUntilOn",
      "authorisationExpired",
    ],
    [
      "with an end before its day",
      { ...paper, authorisedUntilOn: "2026-01-31" },
      "authorisedUntilOn",
      "authorisationEndsBefore",
    ],
    [
      "a year and a day after it was given",
      { ...paper, authorisedOn: "2025-03-01" },
      "authorisedOn",
      "authorisationLapsed",
    ],
  ] as const)("%s", (_case, authorisation, field, message) => {
    expect(findAuthorisationProblems(authorisation, TODAY)).toEqual({ [field]: [`forms.${message}`] });
  });
});

it("is named as papers name it", () => {
  expect(nameAuthorisation(paper)).toBe("Giấy ủy quyền số 12 ngày 01/02/2026");
  expect(nameAuthorisation({ ...paper, authorisationNumber: null, authorisationKind: "ELECTRONIC" })).toBe(
    "Ủy quyền điện tử ngày 01/02/2026",
  );
  expect(nameAuthorisation({ ...paper, authorisationKind: null })).toBeNull();
});
