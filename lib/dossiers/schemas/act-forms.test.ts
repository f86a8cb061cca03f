import { describe, expect, it } from "vitest";
import { discardProcessDraftSchema } from "@/lib/workflow/schemas/process-inputs";
import { acceptForm, consultForm, draftResultForm, requestSupplementForm } from "./act-forms";
import { bulkInput } from "./bulk-input";
import { readCursor, writeCursor } from "./queue-inputs";

const act = { dossierId: "01931d5c-0000-7000-8000-000000000001", version: "3", hang: "cho-tiep-nhan" };

describe("forms of acts", () => {
  it("read numbers and the queue from text", () => {
    expect(acceptForm.parse({ ...act, setCount: "2" })).toEqual({
      dossierId: act.dossierId,
      version: 3,
      hang: "receive",
      setCount: 2,
    });
  });

  it("refuse a version that is no number, and fields nobody asked for", () => {
    expect(acceptForm.safeParse({ ...act, version: "3e1" }).success).toBe(false);
    expect(acceptForm.safeParse({ ...act, state: "RECEIVED" }).success).toBe(false);
    expect(acceptForm.safeParse(null).success).toBe(false);
  });

  it("gather the lines of a supplement request on which something is wrong", () => {
    const read = requestSupplementForm.parse({
      ...act,
      reasonCode: "PAPERS_MISSING",
      reason: "Thiếu giấy",
      legalBasis: "NĐ 118/2025",
      "items.0.componentCode": "A",
      "items.0.problem": "",
      "items.0.whatToDo": "",
      "items.1.componentCode": "B",
      "items.1.problem": "WRONG",
      "items.1.whatToDo": "Nộp bản rõ",
    });
    expect(read.items).toEqual([{ componentCode: "B", problem: "WRONG", whatToDo: "Nộp bản rõ" }]);
  });

  it("refuse a request that asks for nothing", () => {
    const form = {
      ...act,
      reasonCode: "OTHER",
      reason: "x",
      legalBasis: "y",
      "items.0.componentCode": "A",
      "items.0.problem": "",
    };
    const { error } = requestSupplementForm.safeParse(form);
    expect(error?.issues).toMatchObject([{ path: ["items", 0, "problem"], message: "forms.nothingAsked" }]);
  });

  it("say what a line lacks in its place on the screen, whatever is left out before it", () => {
    const grounds = { reasonCode: "PAPERS_MISSING", reason: "x", legalBasis: "y" };
    const lines = Object.fromEntries(
      ["A", "B", "C"].flatMap((code, index) => [
        [`items.${index}.componentCode`, code],
        [`items.${index}.problem`, code === "C" ? "MISSING" : ""],
        [`items.${index}.whatToDo`, ""],
      ]),
    );
    const { error } = requestSupplementForm.safeParse({ ...act, ...grounds, ...lines });
    expect(error?.issues.map(({ path }) => path.join("."))).toEqual(["items.2.whatToDo"]);
  });

  it("ask no unit that was not named, and say so where the first is", () => {
    const form = {
      ...act,
      kind: "OPINION",
      "parts.0.unitId": "",
      "parts.0.request": "x",
      "parts.0.days": "2",
    };
    const { error } = consultForm.safeParse(form);
    expect(error?.issues).toMatchObject([{ path: ["parts", 0, "unitId"], message: "forms.required" }]);
    const unitId = "01931d5c-0000-7000-8000-000000000002";
    const named = { ...form, "parts.1.unitId": unitId, "parts.1.request": "y", "parts.1.days": "3" };
    expect(consultForm.parse(named).parts).toEqual([{ unitId, request: "y", days: 3 }]);
  });
});

describe("cursor of a queue", () => {
  it("survives the address", () => {
    const cursor = { nextDueAt: "2026-11-22T10:00:00.000Z", id: act.dossierId };
    expect(readCursor(writeCursor(cursor))).toEqual(cursor);
  });

  it.each([
    ...["", "x", "2026-99-22T10:00:00.000Z_01931d5c-0000-7000-8000-000000000001", "9999_1"],
    "0000-01-01T00:00:00.000Z_01931d5c-0000-7000-8000-000000000001",
  ])("is none in %j", (text) => expect(readCursor(text)).toBeUndefined());
});

describe("the version that was seen", () => {
  it.each([-1, 0.5, Number.NaN, 2 ** 31, Number.MAX_SAFE_INTEGER, 1e300])("is never %d", (version) => {
    const dossiers = [{ dossierId: act.dossierId, version }];
    expect(bulkInput.safeParse({ action: "accept", dossiers, note: null }).success).toBe(false);
    const draft = { draftId: act.dossierId, version };
    expect(discardProcessDraftSchema.safeParse(draft).success).toBe(false);
  });
});

describe("a draft result", () => {
  const drafted = (body: string) =>
    draftResultForm.safeParse({ ...act, outcome: "GRANTED", title: "Trích lục", body }).success;

  it("has no more paragraphs than its paper can hold", () => {
    expect(drafted("một dòng\n".repeat(400))).toBe(true);
    expect(drafted("một dòng\n".repeat(401))).toBe(false);
    expect(drafted(`một${"\n".repeat(2000)}hai`)).toBe(true);
  });
});
