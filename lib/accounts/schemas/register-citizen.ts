import { z } from "zod";
import { birthField, newPasswordField, personalIdField, personNameField, phoneField } from "./account-fields";
import { returnPathField } from "./return-path";

const box = z.string().max(10).optional();

/** Three boxes of a form without script as one date; a date given whole stays as it is. */
function joinBirth(value: unknown): unknown {
  if (typeof value !== "object" || value === null || "birthOn" in value) return value;
  const parsed = z.object({ birthOnDay: box, birthOnMonth: box, birthOnYear: box }).safeParse(value);
  if (!parsed.success) return value;
  const { birthOnDay: day = "", birthOnMonth: month = "", birthOnYear: year = "" } = parsed.data;
  const parts = [year.trim(), pad(month), pad(day)].join("-").replace(/-+$/, "");
  return { ...value, birthOn: parts };
}

function pad(text: string): string {
  const digits = text.trim();
  return digits === "" ? "" : digits.padStart(2, "0");
}

export const registerCitizenSchema = z.preprocess(
  joinBirth,
  z.object({
    personalId: personalIdField,
    fullName: personNameField,
    birthOn: birthField,
    phone: phoneField,
    password: newPasswordField,
    tiep: returnPathField,
  }),
);

export type RegisterCitizenInput = z.output<typeof registerCitizenSchema>;
