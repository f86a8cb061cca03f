export type LocalizedText = { vi: string; en: string };

/** True for the answers given so far; may look only at fields that stand earlier in the form. */
export type Condition =
  | { field: string; equals: string }
  | { field: string; oneOf: readonly string[] }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] };

/** What the signed-in person already told us, and need not type again. */
export const PREFILL_SOURCES = [
  "account.fullName",
  "account.personalId",
  "account.birthOn",
  "account.phone",
  "account.email",
  "account.address",
] as const;
export type PrefillSource = (typeof PREFILL_SOURCES)[number];

export type ChoiceOption = { value: string; label: LocalizedText; hint?: LocalizedText };

/** A day (`2026-11-22`), or with `partial` also a month (`2026-11`) or a year (`2026`) when no more is known. */
export type DatePrecision = "day" | "partial";

/** The kinds whose answer is one line of text. Yes or no is stored as `yes` / `no`. */
export type SimpleKind =
  | { kind: "text" | "longText"; maxLength: number }
  | {
      kind: "personName" | "yesNo" | "personalId" | "taxCode" | "bankAccount" | "phone" | "email" | "address";
    }
  /** `notBefore` names the date beside it (of the same row, in a table) that has to come first. */
  | { kind: "date"; precision: DatePrecision; notAfterToday?: boolean; notBefore?: string }
  | { kind: "choice"; options?: readonly ChoiceOption[]; list?: string }
  | { kind: "money"; min?: number; max?: number }
  | { kind: "number"; min?: number; max?: number; decimals?: number }
  | { kind: "unit"; level: string; function: string };

export type EFormColumn = {
  key: string;
  label: LocalizedText;
  hint?: LocalizedText;
  required: boolean;
} & SimpleKind;

export type TableKind = {
  kind: "table";
  rowName: LocalizedText;
  columns: readonly EFormColumn[];
  minRows: number;
  maxRows: number;
};

export type EFormField = {
  key: string;
  label: LocalizedText;
  hint?: LocalizedText;
  /** Answers “Vì sao hỏi điều này?”. */
  why?: LocalizedText;
  required: boolean;
  showIf?: Condition;
  prefill?: PrefillSource;
  /** Told to the office that handles the dossier: a paper that is issued does not repeat it. */
  forOffice?: true;
} & (SimpleKind | TableKind);

export type EFormGroup = {
  key: string;
  title?: LocalizedText;
  hint?: LocalizedText;
  showIf?: Condition;
  fields: readonly EFormField[];
};

export type EFormPage = {
  key: string;
  title: LocalizedText;
  hint?: LocalizedText;
  showIf?: Condition;
  groups: readonly EFormGroup[];
};

/** An interactive form (biểu mẫu điện tử) of one procedure version, read from data. */
export type EFormDefinition = {
  title: LocalizedText;
  /** The field that names the person the dossier is about (chủ hồ sơ). */
  ownerField: string;
  /** Long lists of options that several fields share. */
  lists: Readonly<Record<string, readonly ChoiceOption[]>>;
  pages: readonly EFormPage[];
};

export type TableRow = Readonly<Record<string, string>>;
export type Answer = string | readonly TableRow[];

/** Answers by field key; a field without an answer has no key. */
export type Answers = Readonly<Record<string, Answer>>;

/** All fields of the form in reading order. */
export function listFields(definition: EFormDefinition): EFormField[] {
  return definition.pages.flatMap((page) => page.groups.flatMap((group) => group.fields));
}

/** The options of a choice, its own or those of the list it names. */
export function optionsOf(
  definition: Pick<EFormDefinition, "lists">,
  field: Extract<SimpleKind, { kind: "choice" }>,
): readonly ChoiceOption[] {
  return field.options ?? (field.list ? (definition.lists[field.list] ?? []) : []);
}
