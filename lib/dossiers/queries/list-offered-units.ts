import "server-only";
import type { UnitOption } from "@/lib/dossiers/dto";
import { type EFormDefinition, listFields } from "@/lib/forms/domain/e-form";
import { unitLabel } from "@/lib/organization/domain/unit-label";
import { agenciesFor, type UnitTree } from "@/lib/organization/domain/unit-tree";

/** The units that the unit fields of a form offer, by `level/function`. */
export function listOfferedUnits(form: EFormDefinition, tree: UnitTree): Record<string, UnitOption[]> {
  const kinds = listFields(form).flatMap((field) => (field.kind === "table" ? field.columns : [field]));
  return Object.fromEntries(
    kinds.flatMap((field) => {
      if (field.kind !== "unit") return [];
      const units = agenciesFor(tree, { level: field.level, function: field.function }).map((unit) => ({
        value: unit.id,
        label: unitLabel(tree, unit),
      }));
      return [[`${field.level}/${field.function}`, units]];
    }),
  );
}
