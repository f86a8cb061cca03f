import { globSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answers, type EFormDefinition, listFields, optionsOf } from "./e-form";
import { narrowToPage } from "./narrow-to-page";
import { visibleFields } from "./visible-fields";

type FormFile = Omit<EFormDefinition, "lists"> & { lists: string[] };

/** The forms that are filed in full; each shared list with one option of its name. */
const forms = globSync("prisma/seed/data/full-procedures/*/*/form.json").map((file) => {
  const form: FormFile = JSON.parse(readFileSync(file, "utf8"));
  const lists = form.lists.map((name) => [name, [{ value: name, label: { vi: name, en: name } }]]);
  return [file, { ...form, lists: Object.fromEntries(lists) } satisfies EFormDefinition] as const;
});

describe.each(forms)("%s", (_file, form) => {
  const choices = listFields(form).flatMap((field): [string, string[]][] => {
    if (field.kind === "yesNo") return [[field.key, ["yes", "no"]]];
    return field.kind === "choice" ? [[field.key, optionsOf(form, field).map(({ value }) => value)]] : [];
  });
  const answersArbitrary = fc.record(
    Object.fromEntries(choices.map(([key, values]) => [key, fc.constantFrom(...values)])),
    { requiredKeys: [] },
  ) as fc.Arbitrary<Answers>;

  it("each page alone shows what the whole form shows on it, whatever is answered there", () => {
    fc.assert(
      fc.property(
        answersArbitrary,
        answersArbitrary,
        fc.constantFrom(...form.pages),
        (saved, typed, page) => {
          const own = new Set(page.groups.flatMap(({ fields }) => fields.map(({ key }) => key)));
          const onPage = Object.fromEntries([...own].map((key) => [key, typed[key] ?? ""]));
          const whole = visibleFields(form, { ...saved, ...onPage }).filter(({ key }) => own.has(key));
          const narrowed = narrowToPage(form, page.key, saved).definition;
          const alone = visibleFields(narrowed, onPage);
          expect(alone.map(({ key }) => key)).toEqual(whole.map(({ key }) => key));
          for (const field of alone) {
            if (field.kind === "choice") expect(optionsOf(narrowed, field)).toEqual(optionsOf(form, field));
          }
        },
      ),
    );
  });

  it("nothing of another page is sent along", () => {
    for (const page of form.pages) {
      const narrowed = narrowToPage(form, page.key, { [form.ownerField]: "Vi Văn Lâm" });
      expect(narrowed.definition.pages.map(({ key }) => key).filter((key) => key !== page.key)).toEqual([]);
      const own = new Set(page.groups.flatMap(({ fields }) => fields.map(({ key }) => key)));
      expect(Object.keys(narrowed.answers).filter((key) => !own.has(key))).toEqual([]);
    }
  });
});
