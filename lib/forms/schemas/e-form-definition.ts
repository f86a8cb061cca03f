import { z } from "zod";
import {
  type ChoiceOption,
  type Condition,
  type EFormColumn,
  type EFormDefinition,
  type EFormField,
  listFields,
  PREFILL_SOURCES,
} from "@/lib/forms/domain/e-form";

const key = z.string().regex(/^[a-z][A-Za-z0-9]*$/);
const localized = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
const option: z.ZodType<ChoiceOption> = z.strictObject({
  value: z.string().min(1).max(50),
  label: localized,
  hint: localized.optional(),
});
const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ field: key, equals: z.string() }),
    z.strictObject({ field: key, oneOf: z.array(z.string()).min(1) }),
    z.strictObject({ all: z.array(condition).min(1) }),
    z.strictObject({ any: z.array(condition).min(1) }),
  ]),
);
const maxLength = z.int().positive().max(5000);

const simpleKinds = [
  { kind: z.enum(["text", "longText"]), maxLength },
  {
    kind: z.enum([
      "personName",
      "yesNo",
      "personalId",
      "taxCode",
      "bankAccount",
      "phone",
      "email",
      "address",
    ]),
  },
  {
    kind: z.literal("date"),
    precision: z.enum(["day", "partial"]),
    notAfterToday: z.boolean().optional(),
    notBefore: key.optional(),
  },
  { kind: z.literal("choice"), options: z.array(option).min(2).optional(), list: z.string().optional() },
  { kind: z.literal("money"), min: z.int().optional(), max: z.int().optional() },
  {
    kind: z.literal("number"),
    min: z.number().optional(),
    max: z.number().optional(),
    decimals: z.int().optional(),
  },
  { kind: z.literal("unit"), level: z.string(), function: z.string() },
] as const;

const columnBase = { key, label: localized, hint: localized.optional(), required: z.boolean() };
const fieldBase = {
  ...columnBase,
  why: localized.optional(),
  showIf: condition.optional(),
  prefill: z.enum(PREFILL_SOURCES).optional(),
  forOffice: z.literal(true).optional(),
};
const columns = z
  .array(z.union(simpleKinds.map((kind) => z.strictObject({ ...columnBase, ...kind }))))
  .min(1);
const table = z.strictObject({
  ...fieldBase,
  kind: z.literal("table"),
  rowName: localized,
  columns,
  minRows: z.int().nonnegative(),
  maxRows: z.int().positive().max(50),
});
const field = z.union([...simpleKinds.map((kind) => z.strictObject({ ...fieldBase, ...kind })), table]);
const group = z.strictObject({
  key,
  title: localized.optional(),
  hint: localized.optional(),
  showIf: condition.optional(),
  fields: z.array(field).min(1),
});
const page = z.strictObject({
  key,
  title: localized,
  hint: localized.optional(),
  showIf: condition.optional(),
  groups: z.array(group).min(1),
});

/**
 * Shape of `e_form_version.definition`: unique keys, lists that exist, and conditions that look back only.
 */
export const eFormDefinition = z
  .strictObject({
    title: localized,
    ownerField: key,
    lists: z.record(key, z.array(option).min(2)),
    pages: z.array(page).min(1),
  })
  .superRefine((definition, context) => {
    for (const message of findFaults(definition as EFormDefinition))
      context.addIssue({ code: "custom", message });
  })
  .transform((definition) => definition as EFormDefinition);

function findFaults(definition: EFormDefinition): string[] {
  const fields = listFields(definition);
  const keys = fields.map((candidate) => candidate.key);
  const pageKeys = definition.pages.map((candidate) => candidate.key);
  return [
    ...repeated(keys).map((name) => `field ${name} occurs twice`),
    ...repeated(pageKeys).map((name) => `page ${name} occurs twice`),
    ...(keys.includes(definition.ownerField) ? [] : [`no field ${definition.ownerField} for the owner`]),
    ...fields.flatMap((candidate) => findOptionFaults(definition, candidate)),
    ...[fields, ...fields.map((candidate) => (candidate.kind === "table" ? candidate.columns : []))].flatMap(
      findOrderFaults,
    ),
    ...findConditionFaults(definition),
  ];
}

function repeated(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

function findOptionFaults(definition: EFormDefinition, candidate: EFormField): string[] {
  const parts = candidate.kind === "table" ? candidate.columns : [candidate];
  return parts.flatMap((part) => {
    if (part.kind !== "choice") return [];
    if (part.list !== undefined && !definition.lists[part.list])
      return [`${part.key} names no list ${part.list}`];
    return (part.options === undefined) === (part.list === undefined)
      ? [`${part.key} needs options or a list`]
      : [];
  });
}

function findOrderFaults(beside: readonly (EFormField | EFormColumn)[]): string[] {
  return beside.flatMap((later) => {
    if (later.kind !== "date" || later.notBefore === undefined) return [];
    return beside.some(({ key: name, kind }) => name === later.notBefore && kind === "date")
      ? []
      : [`${later.key} names no date ${later.notBefore} beside it`];
  });
}

function findConditionFaults(definition: EFormDefinition): string[] {
  const earlier = new Set<string>();
  const check = (where: string, shown: Condition | undefined) =>
    fieldsOf(shown)
      .filter((name) => !earlier.has(name))
      .map((name) => `${where} depends on ${name}, which does not stand before it`);
  return definition.pages.flatMap((candidate) => [
    ...check(candidate.key, candidate.showIf),
    ...candidate.groups.flatMap((part) => [
      ...check(part.key, part.showIf),
      ...part.fields.flatMap((one) => {
        const faults = check(one.key, one.showIf);
        earlier.add(one.key);
        return faults;
      }),
    ]),
  ]);
}

function fieldsOf(shown: Condition | undefined): string[] {
  if (!shown) return [];
  if ("all" in shown) return shown.all.flatMap(fieldsOf);
  if ("any" in shown) return shown.any.flatMap(fieldsOf);
  return [shown.field];
}
