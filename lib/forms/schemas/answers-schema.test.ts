import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EFormDefinition } from "@/lib/forms/domain/e-form";
import { buildAnswersSchema, buildPageSchema } from "./answers-schema";
import { eFormDefinition } from "./e-form-definition";

const text = (name: string) => ({ vi: name, en: name });
const definition: EFormDefinition = eFormDefinition.parse({
  title: text("Form"),
  ownerField: "name",
  lists: {},
  pages: [
    {
      key: "person",
      title: text("Person"),
      groups: [
        {
          key: "who",
          fields: [
            { key: "name", kind: "personName", label: text("Name"), required: true },
            { key: "married", kind: "yesNo", label: text("Married"), required: true },
            {
              key: "spouse",
              kind: "personName",
              label: text("Spouse"),
              required: true,
              showIf: { field: "married", equals: "yes" },
            },
          ],
        },
      ],
    },
    {
      key: "homes",
      title: text("Homes"),
      showIf: { field: "spouse", equals: "An" },
      groups: [
        {
          key: "list",
          fields: [
            {
              key: "places",
              kind: "table",
              label: text("Places"),
              required: true,
              rowName: text("place"),
              minRows: 1,
              maxRows: 2,
              columns: [
                { key: "since", kind: "date", precision: "partial", label: text("Since"), required: true },
                {
                  key: "until",
                  kind: "date",
                  precision: "partial",
                  notBefore: "since",
                  label: text("Until"),
                  required: false,
                },
                { key: "where", kind: "address", label: text("Where"), required: true },
              ],
            },
          ],
        },
      ],
    },
  ],
});
const options = { today: "2026-11-22" };
const check = (input: unknown) => {
  const result = buildAnswersSchema(definition, options).safeParse(input);
  return result.success
    ? result.data
    : Object.fromEntries(result.error.issues.map((issue) => [issue.path.join("."), issue.message]));
};

describe("buildAnswersSchema", () => {
  it("keeps clean answers", () => {
    expect(check({ name: " Lý  An ", married: "no", spouse: "" })).toEqual({ name: "Lý An", married: "no" });
  });
  it("asks for what is shown only", () => {
    expect(check({ name: "An" })).toEqual({ married: "forms.requiredChoice" });
    expect(check({ name: "An", married: "yes" })).toEqual({ spouse: "forms.required" });
  });
  it("drops answers of hidden fields, and what hangs on them", () => {
    const hidden = { name: "An", married: "no", spouse: "An", places: [{ since: "x" }] };
    expect(check(hidden)).toEqual({ name: "An", married: "no" });
  });
  it("reads tables row by row", () => {
    const base = { name: "An", married: "yes", spouse: "An" };
    expect(check(base)).toEqual({ places: "forms.tooFewRows?min=1" });
    expect(check({ ...base, places: [{ since: "2001-13", more: "1" }] })).toEqual({
      "places.0.since": "forms.date",
      "places.0.where": "forms.required",
      "places.0.more": "forms.unknownField",
    });
    expect(check({ ...base, places: [{}, {}, {}] })).toEqual({ places: "forms.tooManyRows?max=2" });
    expect(check({ ...base, places: "x" })).toEqual({ places: "forms.wrongType" });
  });
  it.each([
    ["2001-05", "2001-04", false],
    ["2001-05-02", "2001-05", true],
    ["2001", "2001-01", true],
    ["2002", "2001-12-31", false],
    ["2001-05-02", "", true],
  ])("lets no stay end before it began: %s to %s", (since, until, fine) => {
    const places = [{ since, until, where: "Đồng Đăng" }];
    const checked = check({ name: "An", married: "yes", spouse: "An", places });
    expect(checked).toEqual(
      fine ? expect.objectContaining({ name: "An" }) : { "places.0.until": "forms.datesInOrder" },
    );
  });
  it("refuses foreign fields and wrong types", () => {
    expect(check({ name: 5, married: "no", constructor: "x" })).toEqual({
      name: "forms.wrongType",
      constructor: "forms.unknownField",
    });
    expect(buildAnswersSchema(definition, options).safeParse(null).success).toBe(false);
  });
  it("never throws", () => {
    fc.assert(
      fc.property(fc.anything(), fc.boolean(), (input, partial) => {
        const schema = buildAnswersSchema(definition, { ...options, partial });
        expect(typeof schema.safeParse(input).success).toBe("boolean");
        expect(typeof schema.safeParse({ name: input, places: [input] }).success).toBe("boolean");
      }),
    );
  });
});

describe("a draft", () => {
  const draft = buildAnswersSchema(definition, { ...options, partial: true });
  it("may be half typed and keeps hidden answers", () => {
    const typed = { name: "An 2", married: "no", spouse: "B", places: [{ since: "20" }] };
    expect(draft.parse(typed)).toEqual(typed);
  });
  it("keeps no row without a word", () => {
    const blank = { since: "", until: "", where: "" };
    expect(draft.parse({ places: [blank, { since: "20" }] })).toEqual({ places: [{ since: "20" }] });
    expect(draft.parse({ places: [blank] })).toEqual({});
  });
  it("has its lengths and types all the same", () => {
    expect(draft.safeParse({ name: "x".repeat(500) }).success).toBe(false);
    expect(draft.safeParse({ name: {} }).success).toBe(false);
  });
});

describe("buildPageSchema", () => {
  it("asks for the fields of that page, seen through the other pages", () => {
    const page = buildPageSchema(definition, "homes", {
      ...options,
      otherAnswers: { name: "An", married: "yes", spouse: "An" },
    });
    expect(page.safeParse({}).success).toBe(false);
    expect(page.parse({ places: [{ since: "2001", where: "Đồng Đăng" }] })).toHaveProperty("places");
    const hidden = buildPageSchema(definition, "homes", { ...options, otherAnswers: { name: "An" } });
    expect(hidden.parse({})).toEqual({});
  });
});

describe("eFormDefinition", () => {
  it("refuses conditions that look ahead and keys that occur twice", () => {
    const [person, homes] = definition.pages;
    const turned = eFormDefinition.safeParse({ ...definition, pages: [homes, person] });
    expect(turned.error?.issues[0]?.message).toContain("does not stand before it");
    const doubled = eFormDefinition.safeParse({ ...definition, pages: [person, person] });
    expect(doubled.success).toBe(false);
  });
  it("refuses an order with a date that is not beside it", () => {
    const text = JSON.stringify(definition).replace('"notBefore":"since"', '"notBefore":"where"');
    expect(eFormDefinition.safeParse(JSON.parse(text)).error?.issues[0]?.message).toContain("no date where");
  });
});
