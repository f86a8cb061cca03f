import { expect, it } from "vitest";
import type { EFormDefinition } from "./e-form";
import { inOneLanguage } from "./in-one-language";

const text = (word: string) => ({ vi: `${word} (vi)`, en: `${word} (en)` });
const said = (word: string) => ({ vi: "", en: `${word} (en)` });

it("keeps the form as it is, with every text in one language", () => {
  const form = (say: (word: string) => { vi: string; en: string }): EFormDefinition => ({
    title: say("Form"),
    ownerField: "name",
    lists: { countries: [{ value: "VN", label: say("Việt Nam") }] },
    pages: [
      {
        key: "one",
        title: say("One"),
        groups: [
          {
            key: "group",
            showIf: { any: [{ field: "a", equals: "vi" }] },
            fields: [
              { key: "name", kind: "personName", label: say("Name"), why: say("Why"), required: true },
              {
                ...{ key: "rows", kind: "table", label: say("Rows"), rowName: say("row"), required: false },
                ...{ minRows: 0, maxRows: 2 },
                columns: [
                  { key: "since", kind: "date", precision: "day", label: say("Since"), required: true },
                ],
              },
            ],
          },
        ],
      },
    ],
  });
  expect(inOneLanguage(form(text), "en")).toEqual(form(said));
});
