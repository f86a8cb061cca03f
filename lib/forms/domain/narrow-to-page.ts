import {
  type Answers,
  type Condition,
  type EFormColumn,
  type EFormDefinition,
  type EFormField,
  listFields,
} from "./e-form";
import { holds, visibleFields } from "./visible-fields";

type Lists = EFormDefinition["lists"];

/** A page on its own: what the answers of the other pages decide is decided, and nothing of those pages is left. */
export type NarrowedPage = { definition: EFormDefinition; answers: Answers };

/**
 * What one page of a form needs to be filled in: its questions, the lists they choose from and its own answers. With
 * whatever is answered on it, it shows the same questions as the whole form with all `answers` would.
 */
export function narrowToPage(form: EFormDefinition, pageKey: string, answers: Answers): NarrowedPage {
  const at = form.pages.findIndex(({ key }) => key === pageKey);
  const page = form.pages[at];
  if (!page) return { definition: { ...form, lists: {}, pages: [] }, answers: {} };
  const before = { ...form, pages: form.pages.slice(0, at) };
  const seen = pick(visibleFields(before, answers), answers);
  const own = new Set(listFields({ ...form, pages: [page] }).map(({ key }) => key));
  const decide = <Part extends { showIf?: Condition }>(part: Part): Part[] => {
    const { showIf, ...rest } = part;
    const decided = decideCondition(showIf, own, seen);
    if (decided === false) return [];
    return [(decided === true ? rest : { ...rest, showIf: decided }) as Part];
  };
  const pages = decide(page).map((shown) => ({
    ...shown,
    groups: shown.groups.flatMap(decide).map((group) => ({ ...group, fields: group.fields.flatMap(decide) })),
  }));
  const fields = listFields({ ...form, pages });
  return {
    definition: { ...form, lists: listsOf(fields, form.lists), pages },
    answers: pick(fields, answers),
  };
}

function pick(fields: readonly EFormField[], answers: Answers): Answers {
  const kept = fields.flatMap(({ key }) => {
    const answer = answers[key];
    return answer === undefined ? [] : [[key, answer] as const];
  });
  return Object.fromEntries(kept);
}

/** True or false where no question of the page matters; otherwise what is left to ask of its own questions. */
function decideCondition(
  condition: Condition | undefined,
  own: ReadonlySet<string>,
  seen: Answers,
): Condition | boolean {
  if (!condition) return true;
  if ("all" in condition) {
    const parts = condition.all.map((part) => decideCondition(part, own, seen));
    if (parts.includes(false)) return false;
    const open = parts.filter((part) => typeof part !== "boolean");
    return open.length === 0 || { all: open };
  }
  if ("any" in condition) {
    const parts = condition.any.map((part) => decideCondition(part, own, seen));
    if (parts.includes(true)) return true;
    const open = parts.filter((part) => typeof part !== "boolean");
    return open.length > 0 && { any: open };
  }
  return own.has(condition.field) ? condition : holds(condition, seen);
}

function listsOf(fields: readonly EFormField[], lists: Lists): Lists {
  const asked: readonly (EFormField | EFormColumn)[] = fields.flatMap((field) =>
    field.kind === "table" ? field.columns : [field],
  );
  const names = asked.flatMap((field) => (field.kind === "choice" && field.list ? [field.list] : []));
  return Object.fromEntries(Object.entries(lists).filter(([name]) => names.includes(name)));
}
