import { z } from "zod";
import type {
  Answer,
  Answers,
  EFormColumn,
  EFormDefinition,
  EFormField,
  TableRow,
} from "@/lib/forms/domain/e-form";
import { listFields } from "@/lib/forms/domain/e-form";
import { writeFormMessage } from "@/lib/forms/domain/form-message";
import { maxLengthOf, type ReadContext, readAnswer } from "@/lib/forms/domain/read-answer";
import { leastRows } from "@/lib/forms/domain/start-answers";
import { visibleFields } from "@/lib/forms/domain/visible-fields";

export type AnswersSchemaOptions = {
  /** Today in Việt Nam, `YYYY-MM-DD`. */
  today: string;
  /** A draft: everything may be missing or half typed; only shape and lengths are checked. */
  partial?: boolean;
};

/** Kinds that are answered by choosing, not by typing. */
const CHOSEN: ReadonlySet<EFormField["kind"]> = new Set(["choice", "yesNo", "unit"]);

type Report = (path: (string | number)[], message: string) => void;
type Reader = ReadContext & { partial: boolean; report: Report };

/**
 * Schema of the whole form, for react-hook-form and for the server alike. It cleans the text, drops the answers of
 * hidden fields and refuses fields the form does not have. Messages are keys with parameters (`readFormMessage`).
 */
export function buildAnswersSchema(definition: EFormDefinition, options: AnswersSchemaOptions) {
  return buildSchema(definition, options, (answers) =>
    options.partial ? listFields(definition) : visibleFields(definition, answers),
  );
}

/** Schema of one page; `otherAnswers` are those of the other pages, which decide what this page shows. */
export function buildPageSchema(
  definition: EFormDefinition,
  pageKey: string,
  options: AnswersSchemaOptions & { otherAnswers: Answers },
) {
  const page = definition.pages.find((candidate) => candidate.key === pageKey);
  const keys = new Set(page?.groups.flatMap((group) => group.fields.map((field) => field.key)));
  return buildSchema(definition, options, (answers) => {
    const fields = options.partial
      ? listFields(definition)
      : visibleFields(definition, { ...options.otherAnswers, ...answers });
    return fields.filter((field) => keys.has(field.key));
  });
}

function buildSchema(
  definition: EFormDefinition,
  options: AnswersSchemaOptions,
  choose: (answers: Answers) => readonly EFormField[],
): z.ZodType<Answers, Record<string, unknown>> {
  const known = new Set(listFields(definition).map((field) => field.key));
  return z.record(z.string(), z.unknown()).transform((input, context): Answers => {
    const report: Report = (path, message) => context.addIssue({ code: "custom", path, message });
    for (const name of Object.keys(input)) {
      if (!known.has(name)) report([name], writeFormMessage("forms.unknownField"));
    }
    const quiet: Reader = {
      definition,
      today: options.today,
      partial: options.partial ?? false,
      report: () => {},
    };
    const shown = choose(readAll(listFields(definition), input, quiet));
    return readAll(shown, input, { ...quiet, report });
  });
}

function readAll(fields: readonly EFormField[], input: Record<string, unknown>, reader: Reader): Answers {
  const answers = fields.flatMap((field) => {
    const answer = readField(field, Object.hasOwn(input, field.key) ? input[field.key] : undefined, reader);
    return answer === undefined ? [] : [[field.key, answer] as const];
  });
  const read = Object.fromEntries(answers);
  if (!reader.partial) reportDisorder(fields, read, [], reader);
  return read;
}

/** Of two dates that belong together, the later one may not stand before the earlier, as far as both are told. */
function reportDisorder(
  fields: readonly (EFormField | EFormColumn)[],
  answers: Answers,
  path: (string | number)[],
  reader: Reader,
) {
  for (const field of fields) {
    if (field.kind !== "date" || field.notBefore === undefined) continue;
    const [earlier, later] = [answers[field.notBefore], answers[field.key]];
    if (typeof earlier !== "string" || typeof later !== "string") continue;
    if (later < earlier.slice(0, later.length)) reader.report([...path, field.key], "forms.datesInOrder");
  }
}

function readField(field: EFormField, raw: unknown, reader: Reader): Answer | undefined {
  if (field.kind !== "table") return readSimple(field, raw, [field.key], reader);
  if (raw !== undefined && raw !== null && !Array.isArray(raw)) {
    reader.report([field.key], "forms.wrongType");
    return undefined;
  }
  const given: unknown[] = raw ?? [];
  if (given.length > field.maxRows) {
    reader.report([field.key], writeFormMessage("forms.tooManyRows", { max: field.maxRows }));
    return undefined;
  }
  const read = given.map((row, index) => readRow(field.columns, row, [field.key, index], reader));
  // A row without a word is no answer yet; the form begins with one again.
  const rows = reader.partial ? read.filter((row) => Object.keys(row).length > 0) : read;
  const least = leastRows(field);
  if (!reader.partial && rows.length < least) {
    reader.report([field.key], writeFormMessage("forms.tooFewRows", { min: least }));
  }
  return rows.length > 0 ? rows : undefined;
}

function readRow(
  columns: readonly EFormColumn[],
  raw: unknown,
  path: (string | number)[],
  reader: Reader,
): TableRow {
  const parsed = z.record(z.string(), z.unknown()).safeParse(raw);
  if (!parsed.success) {
    reader.report(path, "forms.wrongType");
    return {};
  }
  for (const name of Object.keys(parsed.data)) {
    if (!columns.some((column) => column.key === name)) reader.report([...path, name], "forms.unknownField");
  }
  const cells = columns.flatMap((column) => {
    const cell = Object.hasOwn(parsed.data, column.key) ? parsed.data[column.key] : undefined;
    const value = readSimple(column, cell, [...path, column.key], reader);
    return value === undefined ? [] : [[column.key, value] as const];
  });
  const row = Object.fromEntries(cells);
  if (!reader.partial) reportDisorder(columns, row, path, reader);
  return row;
}

function readSimple(
  field: EFormColumn | Exclude<EFormField, { kind: "table" }>,
  raw: unknown,
  path: (string | number)[],
  reader: Reader,
): string | undefined {
  if (raw !== undefined && raw !== null && typeof raw !== "string") {
    reader.report(path, "forms.wrongType");
    return undefined;
  }
  if (reader.partial) return readDraftText(field, raw ?? "", path, reader);
  const reading = readAnswer(raw ?? "", field, reader);
  if (!reading.ok) {
    reader.report(path, reading.message);
    return undefined;
  }
  if (reading.value === "" && field.required) {
    reader.report(path, CHOSEN.has(field.kind) ? "forms.requiredChoice" : "forms.required");
  }
  return reading.value === "" ? undefined : reading.value;
}

/** A half-typed answer, kept as typed; only what the database could not hold is taken out. */
function readDraftText(
  field: EFormColumn | Exclude<EFormField, { kind: "table" }>,
  raw: string,
  path: (string | number)[],
  reader: Reader,
): string | undefined {
  const max = maxLengthOf(field);
  if (raw.length > max * 4) {
    reader.report(path, writeFormMessage("forms.tooLong", { max }));
    return undefined;
  }
  const text = raw.toWellFormed().replaceAll("\u0000", "").normalize("NFC");
  return text === "" ? undefined : text;
}
