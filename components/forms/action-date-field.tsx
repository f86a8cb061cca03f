"use client";

import { DateField, type DateFieldProps } from "@/components/ui/date-field";
import { useActionField } from "./action-form-state";
import { fieldId } from "./field-id";
import { useSentence } from "./form-texts-context";

type ActionDateFieldProps = Omit<DateFieldProps, "id" | "error" | "boxes">;

/** `DateField` of the `ActionForm` around; sends `<name>Day`, `<name>Month` and `<name>Year`. */
export function ActionDateField({ name, defaultValue, ...props }: ActionDateFieldProps) {
  const { message } = useActionField(name);
  const [day, month, year] = [
    useActionField(`${name}Day`).typed,
    useActionField(`${name}Month`).typed,
    useActionField(`${name}Year`).typed,
  ];
  const sentence = useSentence();
  const typed = [year, month, day].some((part) => part !== undefined)
    ? `${year ?? ""}-${month ?? ""}-${day ?? ""}`
    : defaultValue;
  return (
    <DateField
      {...props}
      id={fieldId(name)}
      name={name}
      defaultValue={typed}
      error={message && sentence(message)}
    />
  );
}
