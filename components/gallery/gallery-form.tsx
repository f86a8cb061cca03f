"use client";

import { useState } from "react";
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

const loadSchema = () => import("./gallery-schema").then((file) => file.gallerySchema);

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
  const form = useSchemaForm(loadSchema, { name: "", birthOn: "", commune: "" });
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
