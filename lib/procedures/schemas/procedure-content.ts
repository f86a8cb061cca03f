import { z } from "zod";
import { CHANNELS } from "@/lib/procedures/domain/channel";

/** A published time limit; `sameDayCutoffMinutes` marks same-day services (received later: next working day). */
export const termSchema = z.strictObject({
  value: z.number().positive(),
  unit: z.enum(["WORKING_DAY", "CALENDAR_DAY", "WORKING_HOUR", "MONTH"]),
  sameDayCutoffMinutes: z.int().optional(),
});

const answerCondition = z.union([
  z.strictObject({ field: z.string(), equals: z.string() }),
  z.strictObject({ field: z.string(), oneOf: z.array(z.string()).min(1) }),
]);

const feeSchema = z.strictObject({
  kind: z.enum(["FEE", "CHARGE", "UNKNOWN"]),
  channel: z.enum(CHANNELS).nullable(),
  /** Whole đồng; null when the source gives no trustworthy amount. */
  amount: z.int().nonnegative().nullable(),
  setByProvincialCouncil: z.boolean(),
  note: z.string().nullable(),
  /** Answers of the form under which it is due; without a condition always. */
  onlyIf: answerCondition.optional(),
  /** Due once for each, by the number answered in `field`; the first `free` cost nothing. */
  each: z.strictObject({ field: z.string(), free: z.int().nonnegative() }).optional(),
});

/** A paper of the dossier. `NOTE` lines are shown but are no upload slot. */
const componentSchema = z.strictObject({
  code: z.string(),
  group: z.string().nullable(),
  name: z.string(),
  originals: z.int().nullable(),
  copies: z.int().nullable(),
  kind: z.enum(["SUBMIT", "PRESENT", "FORM", "NOTE"]),
  /** Must be attached before an online dossier can be sent; only known for procedures set up fully. */
  required: z.boolean(),
  /** Answers of the form under which the paper is asked for; true by `holds` of the forms. */
  onlyIf: answerCondition.optional(),
  /** The same in plain words: where to get it, what may stand in for it. */
  hint: z.string().optional(),
});

/** Shape of `procedure_version.content`. */
export const procedureContent = z.strictObject({
  ministry: z.string().nullable(),
  /** Function code of the provincial department in charge (`stp`, `cat` …), derived from the field. */
  managingAgency: z.string().nullable(),
  /** What people must know before they start, e.g. that another agency is in charge now. */
  notice: z.string().optional(),
  agencyText: z.array(z.string()),
  terms: z.partialRecord(z.enum(CHANNELS), termSchema),
  termText: z.string().nullable(),
  fees: z.array(feeSchema),
  /** When the fee is taken: before filing is complete, at reception (nothing said), or before the result goes out. */
  collect: z.enum(["BEFORE", "AT_RECEPTION", "AFTER"]).optional(),
  components: z.array(componentSchema),
  steps: z.array(z.strictObject({ actor: z.string().nullable(), action: z.string() })),
  results: z.array(z.strictObject({ name: z.string(), code: z.string().nullable() })),
  conditions: z.string().nullable(),
  legalBasis: z.array(z.string()),
  channels: z.array(z.enum(CHANNELS)),
  setCount: z.int().nullable(),
  /** Where the record comes from and what an administrator still has to check. */
  source: z.string(),
  reviewNotes: z.array(z.string()),
});

export type PublishedFee = z.infer<typeof feeSchema>;
export type ProcedureContent = z.infer<typeof procedureContent>;
