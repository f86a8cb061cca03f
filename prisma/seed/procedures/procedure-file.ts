import { z } from "zod";
import { SUBJECTS } from "@/lib/procedures/domain/subject";
import { procedureContent } from "@/lib/procedures/schemas/procedure-content";

/** One procedure of the catalogue as one decision promulgated it. */
export const procedureRecord = z.strictObject({
  code: z.string().regex(/^\d\.\d{6}$/),
  edition: z.string().min(1),
  name: z.string().min(1),
  sector: z.string().min(1),
  levels: z.array(z.string()),
  subjects: z.array(z.enum(SUBJECTS)),
  decisionNumber: z.string().nullable(),
  validFrom: z.iso.date(),
  /** The source is not clear enough to promise anything, e.g. a number of days without its unit. */
  needsReview: z.boolean(),
  content: procedureContent,
});

export type ProcedureRecord = z.infer<typeof procedureRecord>;

/** Shape of `data/procedures-<period>.json`. */
export const procedureFile = z.strictObject({ period: z.string(), procedures: z.array(procedureRecord) });

/** Shape of `data/search-synonyms.json`: what people type instead of the official name. */
export const synonymFile = z.strictObject({
  byCode: z.record(z.string(), z.array(z.string())),
  bySector: z.record(z.string(), z.array(z.string())),
});

export type Synonyms = z.infer<typeof synonymFile>;

/** Key of a record in the reference data, e.g. `1.001193@2024-2025`. */
export function keyOf(record: Pick<ProcedureRecord, "code" | "edition">): string {
  return `${record.code}@${record.edition}`;
}
