import { type Answers, type EFormDefinition, listFields } from "./e-form";

type Option = { value: string };

/** Up to so many options are read one below the other; longer lists are searched by typing. */
export const MOST_READ_OPTIONS = 7;

/**
 * The lists that are searched by typing, with what is chosen in `answers` only: drawn on a page that brings the rest of
 * them when somebody begins to fill in. `awaited` names those that are not whole.
 */
export function shortenLists<Listed extends Option>(
  lists: Readonly<Record<string, readonly Listed[]>>,
  answers: Answers,
): { lists: Record<string, readonly Listed[]>; awaited: string[] } {
  const chosen = new Set(
    Object.values(answers).flatMap((answer) =>
      typeof answer === "string" ? [answer] : answer.flatMap((row) => Object.values(row)),
    ),
  );
  const entries = Object.entries(lists);
  const isLong = (options: readonly Listed[]) => options.length > MOST_READ_OPTIONS;
  return {
    lists: Object.fromEntries(
      entries.map(([name, options]) => [
        name,
        isLong(options) ? options.filter(({ value }) => chosen.has(value)) : options,
      ]),
    ),
    awaited: entries.flatMap(([name, options]) => (isLong(options) ? [name] : [])),
  };
}

/** The names of the lists of units that the questions of a form choose from: `level/function`. */
export function unitListNames(definition: EFormDefinition): string[] {
  const asked = listFields(definition).flatMap((field) => (field.kind === "table" ? field.columns : [field]));
  return asked.flatMap((field) => (field.kind === "unit" ? [`${field.level}/${field.function}`] : []));
}
