import { z } from "zod";
import type { RegisterBook } from "@/lib/documents/domain/register-book";
import {
  dossierCodeSchema,
  instantSchema,
  lineSchema,
  paperHeaderSchema,
  regimeSchema,
} from "@/lib/documents/schemas/paper-parts-schema";

const entrySchema = z.object({
  dossierCode: dossierCodeSchema,
  content: lineSchema,
  setCount: z.int().min(1).max(999),
  partyName: lineSchema,
  address: lineSchema.optional(),
  phone: lineSchema.optional(),
  receivedAt: instantSchema,
  dueAt: instantSchema.optional(),
  resultAt: instantSchema.optional(),
  returned: z.object({ at: instantSchema, giverName: lineSchema, receiverName: lineSchema }).optional(),
  delivery: z.enum(["COUNTER", "POST", "ONLINE"]),
  note: lineSchema.optional(),
});

/** Rows that are laid out in some four seconds; more are printed in parts, each with the number it goes on from. */
const MOST_ROWS = 2_000;

/** Data of form F07. */
export const registerBookSchema = z.object({
  kind: z.literal("REGISTER"),
  regime: regimeSchema,
  header: paperHeaderSchema,
  officeName: lineSchema,
  periodFrom: z.iso.date(),
  periodTo: z.iso.date(),
  openedOn: z.iso.date(),
  closedOn: z.iso.date().optional(),
  firstNumber: z.int().min(1).max(9_999_999).optional(),
  entries: z.array(entrySchema).max(MOST_ROWS),
}) satisfies z.ZodType<RegisterBook>;
