import { z } from "zod";
import type { FolderHandOver } from "@/lib/documents/domain/folder-hand-over";
import { handOverSigningFields } from "@/lib/documents/schemas/hand-over-signing-schema";
import {
  dossierCodeSchema,
  instantSchema,
  lineSchema,
  paperHeaderSchema,
} from "@/lib/documents/schemas/paper-parts-schema";

const sheets = z.int().min(0).max(1_000_000);

/** Frozen data of a hand-over list of paper folders. */
export const folderHandOverSchema = z.object({
  kind: z.literal("FOLDER_HAND_OVER"),
  header: paperHeaderSchema,
  ...handOverSigningFields,
  entries: z
    .array(
      z.object({
        dossierCode: dossierCodeSchema,
        requestContent: lineSchema,
        ownerName: lineSchema,
        original: sheets,
        certified: sheets,
        copy: sheets,
        dueAt: instantSchema.optional(),
        note: lineSchema.optional(),
      }),
    )
    .max(1_000),
}) satisfies z.ZodType<FolderHandOver>;
