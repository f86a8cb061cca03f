import { describe, expect, it } from "vitest";
import type { EFormField } from "./e-form";
import { startAnswers } from "./start-answers";

const text = { vi: "x", en: "x" };
const name: EFormField = { key: "name", kind: "personName", label: text, required: true };
const homes = (required: boolean, minRows: number): EFormField => ({
  key: "homes",
  kind: "table",
  label: text,
  rowName: text,
  required,
  minRows,
  maxRows: 5,
  columns: [
    { key: "since", kind: "date", precision: "partial", label: text, required: true },
    { key: "where", kind: "address", label: text, required: true },
  ],
});
const blank = { since: "", where: "" };
const typed = { since: "2001", where: "Đồng Đăng" };

describe("startAnswers", () => {
  it("has a value for each field", () => {
    expect(startAnswers([name], {})).toEqual({ name: "" });
    expect(startAnswers([name], { name: "An", other: "x" })).toEqual({ name: "An" });
  });
  it.each([
    { required: true, minRows: 1, given: undefined, rows: [blank] },
    { required: true, minRows: 0, given: undefined, rows: [blank] },
    { required: true, minRows: 2, given: [typed], rows: [typed, blank] },
    { required: true, minRows: 1, given: [typed, typed], rows: [typed, typed] },
    { required: false, minRows: 0, given: undefined, rows: [] },
  ])("begins a table with the rows it needs: $required, $minRows", ({ required, minRows, given, rows }) => {
    expect(startAnswers([homes(required, minRows)], given ? { homes: given } : {})).toEqual({ homes: rows });
  });
});
