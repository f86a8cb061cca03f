import { z } from "zod";
import { BULK_ACTIONS, BULK_CHUNK } from "@/lib/dossiers/domain/bulk-action";
import { actInput, assignInput, noteInput } from "./dossier-inputs";

/** One act on several dossiers, each at the version the officer saw. */
export const bulkInput = z
  .strictObject({
    action: z.enum(BULK_ACTIONS),
    dossiers: z.array(actInput).min(1).max(BULK_CHUNK),
    note: noteInput.shape.note,
    assigneeAccountId: assignInput.shape.assigneeAccountId.optional(),
  })
  .refine(({ action, assigneeAccountId }) => action !== "assign" || assigneeAccountId, {
    path: ["assigneeAccountId"],
    error: "forms.required",
  })
  .refine(({ dossiers }) => areDistinct(dossiers), { path: ["dossiers"], error: "errors.field.invalid" });

/** The database does not tell capitals of an id apart. */
function areDistinct(dossiers: readonly { dossierId: string }[]): boolean {
  return new Set(dossiers.map(({ dossierId }) => dossierId.toLowerCase())).size === dossiers.length;
}

export type BulkInput = z.output<typeof bulkInput>;
