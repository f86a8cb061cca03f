"use client";

import type { ComponentProps } from "react";
import { optionsOf } from "@/lib/forms/domain/e-form";
import { MOST_READ_OPTIONS } from "@/lib/forms/domain/shorten-lists";
import { FormRadioGroup } from "../form-choice-groups";
import { FormCombobox } from "../form-combobox";
import { FormDateField } from "../form-date-field";
import { FormTextArea } from "../form-text-area";
import { FormTextField } from "../form-text-field";
import type { EFormContext, SimpleField } from "./field-props";

type BoxProps = Pick<ComponentProps<typeof FormTextField>, "inputMode" | "autoComplete" | "width" | "type">;

const BOXES: Partial<Record<SimpleField["kind"], BoxProps>> = {
  personName: { autoComplete: "off", width: "half" },
  personalId: { inputMode: "numeric", autoComplete: "off", width: "short" },
  taxCode: { inputMode: "numeric", autoComplete: "off", width: "short" },
  bankAccount: { autoComplete: "off", width: "half" },
  phone: { inputMode: "tel", type: "tel", autoComplete: "tel", width: "short" },
  email: { inputMode: "email", type: "email", autoComplete: "email", width: "half" },
  money: { inputMode: "numeric", autoComplete: "off", width: "short" },
  number: { inputMode: "decimal", autoComplete: "off", width: "tiny" },
};

/** One question of an e-form, bound to the form around under `name`. */
export function EFormFieldControl({
  field,
  name,
  context,
}: {
  field: SimpleField;
  name: string;
  context: EFormContext;
}) {
  const { locale, words, definition, unitLists, awaited } = context;
  const common = {
    name,
    label: field.label[locale],
    note: field.required ? undefined : words.optional,
    hint: field.hint?.[locale],
  };
  const comboTexts = { placeholder: words.choose, noMatch: words.noMatch };
  switch (field.kind) {
    case "longText":
      return <FormTextArea {...common} />;
    case "yesNo":
      return (
        <FormRadioGroup
          {...common}
          options={[
            { value: "yes", label: words.yes },
            { value: "no", label: words.no },
          ]}
        />
      );
    case "choice": {
      const options = optionsOf(definition, field).map(({ value, label, hint }) => ({
        value,
        label: label[locale],
        hint: hint?.[locale],
      }));
      const isLong = options.length > MOST_READ_OPTIONS || (field.list && awaited.includes(field.list));
      return isLong ? (
        <FormCombobox {...common} options={options} texts={comboTexts} />
      ) : (
        <FormRadioGroup {...common} options={options} />
      );
    }
    case "date":
      return <FormDateField {...common} labels={{ day: words.day, month: words.month, year: words.year }} />;
    case "unit":
      return (
        <FormCombobox
          {...common}
          options={unitLists[`${field.level}/${field.function}`] ?? []}
          texts={comboTexts}
        />
      );
    default:
      return <FormTextField {...common} {...BOXES[field.kind]} />;
  }
}
