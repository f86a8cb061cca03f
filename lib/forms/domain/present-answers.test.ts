import { expect, it } from "vitest";
import type { Answers, EFormDefinition } from "./e-form";
import { prefillAnswers } from "./prefill-answers";
import { listChosenUnits, presentAnswers } from "./present-answers";

const text = (name: string) => ({ vi: name, en: name });
const field = { required: false } as const;
const definition: EFormDefinition = {
  title: text("Form"),
  ownerField: "name",
  lists: { sexes: [{ value: "f", label: { vi: "Nữ", en: "Female" } }] },
  pages: [
    {
      key: "one",
      title: text("One"),
      groups: [
        {
          key: "all",
          fields: [
            { ...field, key: "name", kind: "personName", label: text("Name"), prefill: "account.fullName" },
            { ...field, key: "sex", kind: "choice", list: "sexes", label: text("Sex") },
            { ...field, key: "born", kind: "date", precision: "partial", label: text("Born") },
            { ...field, key: "capital", kind: "money", label: text("Capital") },
            {
              ...field,
              key: "place",
              kind: "unit",
              level: "commune",
              function: "committee",
              label: text("Place"),
            },
            { ...field, key: "alone", kind: "yesNo", label: text("Alone") },
            {
              ...field,
              key: "partner",
              kind: "personName",
              label: text("Partner"),
              showIf: { field: "alone", equals: "no" },
            },
            {
              ...field,
              key: "jobs",
              kind: "table",
              label: text("Jobs"),
              rowName: text("job"),
              minRows: 0,
              maxRows: 3,
              columns: [{ ...field, key: "what", kind: "text", maxLength: 9, label: text("What") }],
            },
          ],
        },
      ],
    },
  ],
};
const answers: Answers = {
  name: "An",
  sex: "f",
  born: "1990-05",
  capital: "50000000",
  place: "u1",
  alone: "yes",
  partner: "left behind",
  jobs: [{ what: "Thợ may" }, {}],
};

it("shows answers as people read them, without hidden ones", () => {
  const words = { locale: "vi", yes: "Có", no: "Không", unitName: () => "UBND xã Cao Lâu" } as const;
  const [page] = presentAnswers(definition, answers, words);
  expect(page?.answers.map((answer) => answer.text ?? answer.table)).toEqual([
    "An",
    "Nữ",
    "05/1990",
    "50.000.000 đ",
    "UBND xã Cao Lâu",
    "Có",
    { columns: ["What"], rows: [["Thợ may"], [""]] },
  ]);
  expect(listChosenUnits(definition, answers)).toEqual(["u1"]);
});

it("fills in what is known and leaves what was typed", () => {
  expect(prefillAnswers(definition, { "account.fullName": "Bế" }, { sex: "f" })).toEqual({
    name: "Bế",
    sex: "f",
  });
  expect(prefillAnswers(definition, { "account.fullName": "Bế" }, { name: "" })).toEqual({ name: "" });
});
