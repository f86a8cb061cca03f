import { describe, expect, it } from "vitest";
import type { DossierEventPayload } from "./dossier-event";
import { findResultPaperProblem, type KeptDraft, type KeptResult } from "./verify-result-papers";

const said = (change: DossierEventPayload["change"]): DossierEventPayload => ({
  before: null,
  change,
  facts: {},
});
const paragraphs = (...texts: string[]) => texts.map((text) => ({ kind: "PARAGRAPH", text }));

/** Accepted, drafted, issued as 01, returned, corrected as 02. */
const payloads = [
  said({ code: "H37-1" }),
  said({ draftResultHash: "first" }),
  said({ resultNumber: "01" }),
  said({ state: "RETURNED" }),
  said({ resultNumber: "02", draftResultHash: "second" }),
];
const first: KeptResult = {
  ...{ eventSeq: 3, part: 0, number: "01" },
  data: { number: "01", dossierCode: "H37-1", title: "Giấy", blocks: paragraphs("Sai"), grounds: [] },
  issuedAt: new Date("2026-03-02T03:00:00Z"),
  replacedAt: new Date("2026-03-05T03:00:00Z"),
};
const second: KeptResult = {
  ...{ eventSeq: 5, part: 0, number: "02" },
  data: {
    ...{ number: "02", dossierCode: "H37-1", title: "Giấy mới", grounds: [] },
    blocks: paragraphs("Văn bản này thay thế văn bản số 01 ngày 02/03/2026.", "Đúng", "rồi"),
  },
  issuedAt: new Date("2026-03-05T03:00:00Z"),
  replacedAt: null,
};
const draft: KeptDraft = { title: "Giấy mới", body: "Đúng\n\nrồi", hash: "second" };
const inForce: KeptResult = { ...first, replacedAt: null };
const firstDraft: KeptDraft = { title: "Giấy", body: "Sai", hash: "first" };
const saying = (paper: KeptResult, change: object): KeptResult => ({
  ...paper,
  data: { ...(paper.data as object), ...change },
});

describe("result papers", () => {
  it.each([
    ["none", [], draft],
    ["one", [inForce], firstDraft],
    ["a corrected one and the wrong one, in whatever order they are read", [second, first], draft],
    ["one whose draft is no longer there", [saying(inForce, { title: "Khác" })], null],
  ])("are as recorded: %s", (_what, papers, kept) => {
    expect(findResultPaperProblem(papers, payloads, kept)).toBeNull();
  });

  it.each([
    ["another number on the row", [{ ...inForce, number: "09" }], "number"],
    ["another number on the paper", [saying(inForce, { number: "09" })], "number"],
    ["another dossier", [saying(inForce, { dossierCode: "H37-2" })], "dossierCode"],
    ["an event that numbered nothing", [{ ...inForce, eventSeq: 4 }], "eventSeq"],
    ["an event that is not there", [{ ...inForce, eventSeq: 9 }], "eventSeq"],
    ["a second paper of one event", [inForce, { ...inForce, part: 1 }], "replacedAt"],
    ["another title", [saying(inForce, { title: "Khác" })], "title"],
    ["a line on what it is about", [saying(inForce, { subject: "Thêm" })], "title"],
    ["another text", [saying(inForce, { blocks: paragraphs("Khác") })], "blocks"],
    ["more text", [saying(inForce, { blocks: paragraphs("Sai", "Thêm") })], "blocks"],
    ["grounds of its own", [saying(inForce, { grounds: ["Luật"] })], "blocks"],
    ["no data at all", [{ ...inForce, data: null }], "number"],
    ["replaced by nothing", [first], "replacedAt"],
  ])("are found to differ: %s", (_what, papers, field) => {
    const problem = findResultPaperProblem(papers, payloads, firstDraft);
    expect(problem).toEqual({ kind: "RESULT_PAPER", seq: papers[0]?.eventSeq, field });
  });

  it.each([
    ["the wrong one still in force", [inForce, second], 3, "replacedAt"],
    [
      "a corrected one that does not say what it replaces",
      [first, saying(second, { blocks: paragraphs("Đúng", "rồi") })],
      5,
      "blocks",
    ],
    ["another number on the replaced one", [{ ...first, number: "07" }, second], 3, "number"],
  ])("are found to differ after a correction: %s", (_what, papers, seq, field) => {
    expect(findResultPaperProblem(papers, payloads, draft)).toEqual({ kind: "RESULT_PAPER", seq, field });
  });
});
