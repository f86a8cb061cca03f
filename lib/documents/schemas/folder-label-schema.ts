import { z } from "zod";
import type { FolderLabel } from "@/lib/documents/domain/folder-label";
import { dossierCodeSchema, instantSchema, lineSchema } from "@/lib/documents/schemas/paper-parts-schema";

/** Data of folder labels. */
export const folderLabelSchema = z.object({
  kind: z.literal("FOLDER_LABEL"),
  printedAt: instantSchema,
  officeName: lineSchema,
  labels: z
    .array(
      z.object({
        dossierCode: dossierCodeSchema,
        requestContent: lineSchema,
        receivedAt: instantSchema,
        dueAt: instantSchema.optional(),
        shelfPlace: lineSchema.optional(),
      }),
    )
    .min(1)
    .max(200),
}) satisfies z.ZodType<FolderLabel>;
