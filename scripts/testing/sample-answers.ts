import {
  type Answer,
  type Answers,
  type EFormColumn,
  type EFormDefinition,
  type EFormField,
  listFields,
  optionsOf,
} from "@/lib/forms/domain/e-form";
import { visibleFields } from "@/lib/forms/domain/visible-fields";

/** What a sample needs to know of the province: some unit of a level with a function. */
export type SampleUnits = (level: string, functionCode: string) => string;

const PLAIN: Record<string, string> = {
  personName: "Nông Thị Hoa",
  yesNo: "no",
  personalId: "020190000001",
  taxCode: "0100109106",
  bankAccount: "8400205000123",
  phone: "0912345678",
  email: "hoa.nong@example.vn",
  address: "Thôn Nà Lầu, xã Đồng Đăng, tỉnh Lạng Sơn",
  text: "Không",
  longText: "Không có gì thêm",
};

/** Answers that the form accepts as complete, for tests and generated dossiers. `wanted` wins where given. */
export function sampleAnswers(form: EFormDefinition, units: SampleUnits, wanted: Answers = {}): Answers {
  let answers: Answers = { ...wanted };
  // What one answer shows depends on those before it, so the form is walked until nothing new appears.
  for (const _ of listFields(form)) {
    const missing = visibleFields(form, answers).filter((field) => field.required && !(field.key in answers));
    if (missing.length === 0) return answers;
    const filled = missing.map((field) => [field.key, sampleAnswer(form, field, units)] as const);
    answers = { ...answers, ...Object.fromEntries(filled) };
  }
  return answers;
}

function sampleAnswer(form: EFormDefinition, field: EFormField, units: SampleUnits): Answer {
  if (field.kind !== "table") return sampleText(form, field, units);
  const row = Object.fromEntries(
    field.columns
      .filter((column) => column.required)
      .map((column) => [column.key, sampleText(form, column, units)]),
  );
  return Array.from({ length: Math.max(1, field.minRows) }, () => row);
}

function sampleText(
  form: EFormDefinition,
  field: EFormColumn | Exclude<EFormField, { kind: "table" }>,
  units: SampleUnits,
): string {
  switch (field.kind) {
    case "date":
      return "2020-01-15";
    case "choice":
      return optionsOf(form, field)[0]?.value ?? "";
    case "money":
    case "number":
      return String(field.min ?? 1);
    case "unit":
      return units(field.level, field.function);
    default:
      return PLAIN[field.kind] ?? "Không";
  }
}
