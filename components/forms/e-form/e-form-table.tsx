"use client";

import { useState } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import { Button } from "@/components/ui/button";
import { FieldGroup } from "@/components/ui/field-group";
import type { EFormField } from "@/lib/forms/domain/e-form";
import { blankRow, leastRows } from "@/lib/forms/domain/start-answers";
import { fieldId } from "../field-id";
import { UntriedContext } from "../untried-context";
import { useFieldError } from "../use-field-error";
import { EFormFieldControl } from "./e-form-field";
import type { EFormContext } from "./field-props";

type TableField = Extract<EFormField, { kind: "table" }>;

/** A question with several rows, e.g. members of a household; each row is a small group of its own. */
export function EFormTable({ field, context }: { field: TableField; context: EFormContext }) {
  const { control, formState } = useFormContext();
  const { fields, append, remove } = useFieldArray({ control, name: field.key });
  const [added, setAdded] = useState({ from: 0, attempt: -1 });
  const isUntried = (index: number) => index >= added.from && added.attempt === formState.submitCount;
  const { locale, words } = context;
  const rowName = field.rowName[locale];
  function add() {
    if (!isUntried(fields.length - 1)) setAdded({ from: fields.length, attempt: formState.submitCount });
    append(blankRow(field));
  }
  function drop(index: number) {
    if (index < added.from) setAdded({ ...added, from: added.from - 1 });
    remove(index);
  }
  return (
    <FieldGroup
      id={fieldId(field.key)}
      label={field.label[locale]}
      note={field.required ? undefined : words.optional}
      hint={field.hint?.[locale]}
      error={useFieldError(field.key)}
    >
      <div className="flex flex-col gap-4">
        {fields.map((row, index) => (
          <fieldset
            key={row.id}
            className="flex flex-col gap-4 rounded-field border border-line bg-paper-raised p-4"
          >
            <legend className="px-1 font-semibold first-letter:uppercase">
              {rowName} {index + 1}
            </legend>
            <UntriedContext value={isUntried(index)}>
              {field.columns.map((column) => (
                <EFormFieldControl
                  key={column.key}
                  field={column}
                  name={`${field.key}.${index}.${column.key}`}
                  context={context}
                />
              ))}
            </UntriedContext>
            {fields.length > leastRows(field) && (
              <Button tone="quiet" className="self-start" onClick={() => drop(index)}>
                {words.removeRow.replace("{row}", rowName).replace("{index}", String(index + 1))}
              </Button>
            )}
          </fieldset>
        ))}
        {fields.length < field.maxRows && (
          <Button className="self-start" onClick={add}>
            {words.addRow.replace("{row}", rowName)}
          </Button>
        )}
      </div>
    </FieldGroup>
  );
}
