import type { SelectOption } from "@/components/ui/select-field";
import type { EFormColumn, EFormDefinition, EFormField } from "@/lib/forms/domain/e-form";

export type SimpleField = EFormColumn | Exclude<EFormField, { kind: "table" }>;

/** What every field of an e-form is rendered with. */
export interface EFormContext {
  definition: Pick<EFormDefinition, "lists">;
  locale: "vi" | "en";
  /** Units to choose from, by `level/function`. */
  unitLists: Readonly<Record<string, readonly SelectOption[]>>;
  /** Lists that are not whole yet (`level/function` for units): they come when somebody begins to fill in. */
  awaited: readonly string[];
  words: {
    optional: string;
    why: string;
    yes: string;
    no: string;
    day: string;
    month: string;
    year: string;
    choose: string;
    noMatch: string;
    addRow: string;
    removeRow: string;
  };
}
