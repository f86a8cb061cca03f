import type { Answers, EFormField, TableRow } from "./e-form";

type TableField = Extract<EFormField, { kind: "table" }>;

/** Fewest rows that a table may have. */
export function leastRows(table: TableField): number {
  return Math.max(table.minRows, table.required ? 1 : 0);
}

/** A row with nothing in it yet. */
export function blankRow(table: TableField): TableRow {
  return Object.fromEntries(table.columns.map((column) => [column.key, ""]));
}

/**
 * What a form begins with: a value for each field, so that what is emptied is sent as emptied, and in each table the
 * rows that it cannot do without.
 */
export function startAnswers(fields: readonly EFormField[], answers: Answers): Answers {
  return Object.fromEntries(
    fields.map((field) => [
      field.key,
      field.kind === "table" ? startRows(field, answers[field.key]) : (answers[field.key] ?? ""),
    ]),
  );
}

function startRows(table: TableField, given: Answers[string] | undefined): readonly TableRow[] {
  const rows = typeof given === "object" ? given : [];
  const missing = Math.max(leastRows(table) - rows.length, 0);
  return [...rows, ...Array.from({ length: missing }, () => blankRow(table))];
}
