import { z } from "zod";
import type { PostHandOver } from "@/lib/documents/domain/post-hand-over";
import { dongSchema } from "@/lib/documents/schemas/paper-letter-schema";
import {
  dossierCodeSchema,
  instantSchema,
  lineSchema,
  paperHeaderSchema,
} from "@/lib/documents/schemas/paper-parts-schema";

const sideSchema = z.object({ unitName: lineSchema, personName: lineSchema });

/** Frozen data of the minutes of a hand-over with the post. */
export const postHandOverSchema = z.object({
  kind: z.literal("POST_HAND_OVER"),
  header: paperHeaderSchema,
  number: lineSchema.optional(),
  direction: z.enum(["DOSSIERS_FROM_POST", "RESULTS_TO_POST"]),
  office: sideSchema,
  post: sideSchema,
  handedAt: instantSchema,
  parcels: z
    .array(
      z.object({
        dossierCode: dossierCodeSchema.optional(),
        slipNumber: lineSchema,
        content: lineSchema,
        partyName: lineSchema,
        partyAddress: lineSchema.optional(),
        collectDong: dongSchema.optional(),
        missing: lineSchema.optional(),
      }),
    )
    .max(1_000),
}) satisfies z.ZodType<PostHandOver>;
