import { exitsOf, type Process } from "./process";

export type StepPlace = { column: number; row: number };

/**
 * Where each step is drawn: columns from left to right, each step behind all that lead to it, those of one column
 * below each other in the order of the list. Ways that lead back are left out of account.
 */
export function layoutProcess(process: Process): Map<string, StepPlace> {
  const columns = new Map<string, number>();
  const place = (key: string, column: number, line: readonly string[]) => {
    if (line.includes(key) || (columns.get(key) ?? -1) >= column) return;
    columns.set(key, column);
    for (const { to } of exitsOf(process, key)) place(to, column + 1, [...line, key]);
  };
  const [first, ...others] = process.steps;
  if (first) place(first.key, 0, []);
  for (const step of others) if (!columns.has(step.key)) place(step.key, 0, []);
  const filled = new Map<number, number>();
  return new Map(
    process.steps.map(({ key }) => {
      const column = columns.get(key) ?? 0;
      const row = filled.get(column) ?? 0;
      filled.set(column, row + 1);
      return [key, { column, row }] as const;
    }),
  );
}
