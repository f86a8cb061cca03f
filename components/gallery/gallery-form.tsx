"use client";

import { useState } from "react";
import { z } from "zod";
import { Form } from "@/components/forms/form";
import { FormCheckbox } from "@/components/forms/form-checkbox";
import { FormRadioGroup } from "@/components/forms/form-choice-groups";
import { FormCombobox } from "@/components/forms/form-combobox";
import { FormDateField } from "@/components/forms/form-date-field";
import { FormTextField } from "@/components/forms/form-text-field";
import type { FormTexts } from "@/components/forms/form-texts";
import { SubmitButton } from "@/components/forms/submit-button";
import { useSchemaForm } from "@/components/forms/use-schema-form";
import { Notice } from "@/components/ui/notice";

const schema = z.object({
  name: z.string().trim().min(1, "forms.required").max(100, "forms.tooLong?max=100"),
  birthOn: z.iso.date("forms.wholeDate"),
  commune: z.string().min(1, "forms.choice"),
  relation: z.enum(["father", "mother"], "forms.choice"),
  declared: z.literal(true, "forms.required"),
});

export interface GalleryFormTexts {
  forms: FormTexts;
  labels: Record<
    | "summary"
    | "name"
    | "nameHint"
    | "birthday"
    | "day"
    | "month"
    | "year"
    | "commune"
    | "choose"
    | "noMatch"
    | "relation"
    | "father"
    | "mother"
    | "declare"
    | "submit"
    | "sending"
    | "sent",
    string
  >;
  communes: { value: string; label: string }[];
}

/** The form wrappers at work, with a schema such as a command has. */
export function GalleryForm({ forms, labels, communes }: GalleryFormTexts) {
  const [sent, setSent] = useState(false);
  const form = useSchemaForm(schema, { name: "", birthOn: "", commune: "" });
  return (
    <Form
      form={form}
      texts={forms}
      summaryTitle={labels.summary}
      onSubmit={async () => {
        setSent(true);
        return undefined;
      }}
    >
      {sent && (
        <Notice tone="ok" role="status">
          {labels.sent}
        </Notice>
      )}
      <FormTextField name="name" label={labels.name} hint={labels.nameHint} autoComplete="off" width="half" />
      <FormDateField
        name="birthOn"
        label={labels.birthday}
        labels={{ day: labels.day, month: labels.month, year: labels.year }}
      />
      <FormCombobox
        name="commune"
        label={labels.commune}
        options={communes}
        texts={{ placeholder: labels.choose, noMatch: labels.noMatch }}
        className="sm:max-w-80"
      />
      <FormRadioGroup
        name="relation"
        label={labels.relation}
        options={[
          { value: "father", label: labels.father },
          { value: "mother", label: labels.mother },
        ]}
      />
      <FormCheckbox name="declared" label={labels.declare} />
      <p>
        <SubmitButton busyLabel={labels.sending}>{labels.submit}</SubmitButton>
      </p>
    </Form>
  );
}
