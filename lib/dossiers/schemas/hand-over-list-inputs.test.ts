import { describe, expect, it } from "vitest";
import { makeHandOverForm, receiveHandOverForm } from "./hand-over-list-inputs";

const id = (order: number) => `01931d5c-0000-7000-8000-${String(order).padStart(12, "0")}`;
const list = { listId: id(1), kind: "FOLDERS", fromUnitId: id(2), toUnitId: id(3), note: "" };
const problemsOf = (result: { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) =>
  result.error?.issues.map(({ path, message }) => [path.join("."), message]) ?? [];

describe("makeHandOverForm", () => {
  it("reads one box, several, and the same one twice", () => {
    expect(makeHandOverForm.parse({ ...list, dossierIds: id(4) }).dossierIds).toEqual([id(4)]);
    const several = { ...list, dossierIds: [id(4), id(5), id(4)] };
    expect(makeHandOverForm.parse(several)).toMatchObject({ dossierIds: [id(4), id(5)], note: null });
  });

  it("asks for at least one, and at most a hundred", () => {
    const many = Array.from({ length: 101 }, (_, order) => id(order));
    expect(problemsOf(makeHandOverForm.safeParse(list))).toEqual([["", "handover.problem.nothingTicked"]]);
    expect(problemsOf(makeHandOverForm.safeParse({ ...list, dossierIds: many }))).toEqual([
      ["", "handover.problem.tooMany"],
    ]);
    expect(makeHandOverForm.safeParse({ ...list, dossierIds: many.slice(1) }).success).toBe(true);
  });

  it.each([null, "x", 3, [], { listId: "x" }, { ...list, kind: "LETTERS", dossierIds: [id(4)] }])(
    "refuses %j",
    (raw) => expect(makeHandOverForm.safeParse(raw).success).toBe(false),
  );
});

describe("receiveHandOverForm", () => {
  it("takes a text only with its box", () => {
    const fields = { listId: id(1), [`reason.${id(4)}`]: "bỏ qua", [`reason.${id(5)}`]: " Không  có bìa " };
    expect(receiveHandOverForm.parse(fields)).toEqual({ listId: id(1), missing: [] });
    expect(receiveHandOverForm.parse({ ...fields, missing: id(5) })).toEqual({
      listId: id(1),
      missing: [{ dossierId: id(5), reason: "Không có bìa" }],
    });
  });

  it("asks for the reason at its own field", () => {
    const fields = { listId: id(1), missing: [id(4), id(5)], [`reason.${id(5)}`]: "Thiếu" };
    expect(problemsOf(receiveHandOverForm.safeParse(fields))).toEqual([
      [`reason.${id(4)}`, "forms.required"],
    ]);
  });

  it.each([null, {}, { listId: "x" }, { listId: id(1), missing: "x" }, { listId: id(1), missing: [3] }])(
    "refuses %j",
    (raw) => expect(receiveHandOverForm.safeParse(raw).success).toBe(false),
  );
});
