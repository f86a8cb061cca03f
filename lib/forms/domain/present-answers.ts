import { parsePhoneNumber, toNationalNumber } from "@/lib/accounts/domain/phone-number";
import {
  type Answers,
  type EFormColumn,
  type EFormDefinition,
  type EFormField,
  type LocalizedText,
  optionsOf,
} from "./e-form";
import { listVisiblePages } from "./visible-fields";

export type PresentationWords = {
  locale: "vi" | "en";
  yes: string;
  no: string;
  /** Name of a chosen unit, by its id. */
  unitName: (unitId: string) => string | undefined;
};

export type PresentedTable = { columns: string[]; rows: string[][] };
export type PresentedAnswer = {
  key: string;
  label: string;
  text?: string;
  table?: PresentedTable;
  /** See `EFormField`. */
  forOffice?: true;
};
export type PresentedPage = { key: string; title: string; answers: PresentedAnswer[] };

/** The given answers as a person reads them, page by page, without hidden or empty fields. */
export function presentAnswers(
  definition: EFormDefinition,
  answers: Answers,
  words: PresentationWords,
): PresentedPage[] {
  return listVisiblePages(definition, answers)
    .map(({ page, fields }) => ({
      key: page.key,
      title: page.title[words.locale],
      answers: fields.flatMap((field) => presentField(definition, field, answers, words)),
    }))
    .filter((page) => page.answers.length > 0);
}

/** Ids of all units chosen in these answers, to look their names up at once. */
export function listChosenUnits(definition: EFormDefinition, answers: Answers): string[] {
  const ids = listVisiblePages(definition, answers).flatMap(({ fields }) =>
    fields.map((field) => (field.kind === "unit" ? answers[field.key] : undefined)),
  );
  return [...new Set(ids.filter((id) => typeof id === "string"))];
}

function presentField(
  definition: EFormDefinition,
  field: EFormField,
  answers: Answers,
  words: PresentationWords,
): PresentedAnswer[] {
  const answer = answers[field.key];
  const shown = {
    key: field.key,
    label: field.label[words.locale],
    ...(field.forOffice && { forOffice: field.forOffice }),
  };
  if (typeof answer === "string" && field.kind !== "table") {
    return [{ ...shown, text: presentValue(definition, field, answer, words) }];
  }
  if (typeof answer === "object" && field.kind === "table") {
    const rows = answer.map((row) =>
      field.columns.map((column) => presentValue(definition, column, row[column.key] ?? "", words)),
    );
    return [
      { ...shown, table: { columns: field.columns.map((column) => column.label[words.locale]), rows } },
    ];
  }
  return [];
}

function presentValue(
  definition: EFormDefinition,
  field: EFormColumn | Exclude<EFormField, { kind: "table" }>,
  value: string,
  words: PresentationWords,
): string {
  switch (field.kind) {
    case "yesNo":
      return value === "yes" ? words.yes : value === "no" ? words.no : value;
    case "choice": {
      const label: LocalizedText | undefined = optionsOf(definition, field).find(
        (option) => option.value === value,
      )?.label;
      return label?.[words.locale] ?? value;
    }
    case "date":
      return value.split("-").reverse().join("/");
    case "money":
      return /^\d+$/.test(value) ? `${group(value)} đ` : value;
    case "number":
      return words.locale === "vi" ? value.replace(".", ",") : value;
    case "phone": {
      const phone = parsePhoneNumber(value);
      return phone ? toNationalNumber(phone) : value;
    }
    case "unit":
      return words.unitName(value) ?? value;
    default:
      return value;
  }
}

function group(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ".");
}
