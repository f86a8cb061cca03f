import type { Answers, Condition, EFormDefinition, EFormField, EFormGroup } from "@/lib/forms/domain/e-form";
import { listFields } from "@/lib/forms/domain/e-form";
import { AGENT_FORM } from "./agent-form";
import { APPLICANT_FORM } from "./applicant-form";
import { DELIVERY_FORM } from "./delivery-form";

/** The page of the counter's form that holds everything. */
export const COUNTER_PAGE = "counter";

const APPLICANT = "applicant_";
const AGENT = "agent_";
const DELIVERY = "delivery_";

/** The group of the counter's form that asks who applies. */
export const APPLICANT_GROUP = `${APPLICANT}identity`;

/**
 * Everything the counter asks of a walk-in on one page: the applicant, who files in their place, what the procedure's
 * form cannot do without, and how the result is wanted. What is optional is left to the paper form that was handed in.
 */
export function counterForm(form: EFormDefinition): EFormDefinition {
  const asked = neededKeys(form);
  const own = form.pages.flatMap((page) =>
    page.groups.map((group, index): EFormGroup => {
      const title = group.title ?? (index === 0 ? page.title : undefined);
      const showIf = both(page.showIf, group.showIf);
      return {
        key: `${page.key}_${group.key}`,
        ...(title ? { title } : {}),
        ...(showIf ? { showIf } : {}),
        fields: group.fields.filter((field) => asked.has(field.key)),
      };
    }),
  );
  const groups = [
    ...prefixed(APPLICANT_FORM, APPLICANT),
    ...prefixed(AGENT_FORM, AGENT),
    ...own,
    ...prefixed(DELIVERY_FORM, DELIVERY),
  ];
  return {
    title: form.title,
    ownerField: form.ownerField,
    lists: form.lists,
    pages: [
      { key: COUNTER_PAGE, title: form.title, groups: groups.filter((group) => group.fields.length > 0) },
    ],
  };
}

type Parts = { applicant: Answers; answers: Answers; delivery: Answers; agent: Answers };

/** The answers of a dossier under the names of the counter's form. */
export function joinCounterAnswers({
  applicant,
  answers,
  delivery,
  agent = {},
}: Omit<Parts, "agent"> & Partial<Pick<Parts, "agent">>): Answers {
  const named = (part: Answers, prefix: string) =>
    Object.entries(part).map(([key, answer]) => [prefix + key, answer] as const);
  return Object.fromEntries([
    ...named(applicant, APPLICANT),
    ...named(agent, AGENT),
    ...named(answers, ""),
    ...named(delivery, DELIVERY),
  ]);
}

/** Answers of the counter's form, back where they belong. */
export function splitCounterAnswers(values: Answers): Parts {
  const parts = { applicant: {}, answers: {}, delivery: {}, agent: {} } as Record<
    keyof Parts,
    Record<string, Answers[string]>
  >;
  for (const [name, answer] of Object.entries(values)) {
    const [part, prefix] = partOf(name);
    parts[part][name.slice(prefix.length)] = answer;
  }
  return parts;
}

/** The field of the counter's form that a path of a dossier names: `applicant.phone` → `applicant_phone`. */
export function counterFieldOf(path: string): string {
  const [part, ...rest] = path.split(".");
  const name = rest.join(".");
  if (part === "applicant") return APPLICANT + name;
  if (part === "delivery") return DELIVERY + name;
  if (part === "agent") return AGENT + name;
  return part === "answers" ? name : path;
}

function partOf(name: string): [keyof Parts, string] {
  if (name.startsWith(APPLICANT)) return ["applicant", APPLICANT];
  if (name.startsWith(AGENT)) return ["agent", AGENT];
  return name.startsWith(DELIVERY) ? ["delivery", DELIVERY] : ["answers", ""];
}

/** What must be answered, and what decides whether that is asked at all. */
function neededKeys(form: EFormDefinition): ReadonlySet<string> {
  const isNeeded = (field: EFormField) => field.required || (field.kind === "table" && field.minRows > 0);
  const needed = new Set(
    listFields(form)
      .filter(isNeeded)
      .map((field) => field.key),
  );
  needed.add(form.ownerField);
  for (const page of form.pages) {
    for (const group of page.groups) {
      const kept = group.fields.filter((field) => needed.has(field.key));
      if (kept.length === 0) continue;
      for (const condition of [page.showIf, group.showIf, ...kept.map((field) => field.showIf)]) {
        for (const key of namedIn(condition)) needed.add(key);
      }
    }
  }
  return needed;
}

function namedIn(condition: Condition | undefined): string[] {
  if (!condition) return [];
  if ("all" in condition) return condition.all.flatMap(namedIn);
  return "any" in condition ? condition.any.flatMap(namedIn) : [condition.field];
}

function both(first: Condition | undefined, second: Condition | undefined): Condition | undefined {
  if (!first || !second) return first ?? second;
  return { all: [first, second] };
}

function prefixed(form: EFormDefinition, prefix: string): EFormGroup[] {
  const [page] = form.pages;
  return (page?.groups ?? []).map((group) => ({
    key: prefix + group.key,
    title: form.title,
    fields: group.fields.map((field) => ({
      ...field,
      key: prefix + field.key,
      ...(field.showIf && "equals" in field.showIf
        ? { showIf: { field: prefix + field.showIf.field, equals: field.showIf.equals } }
        : {}),
    })),
  }));
}
