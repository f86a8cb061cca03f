import { z } from "zod";
import { CHANNELS } from "@/lib/procedures/domain/channel";

export const startDraftInput = z.strictObject({
  procedureCode: z.string().regex(/^\d\.\d{6}$/),
  channel: z.enum(CHANNELS).default("ONLINE"),
});

/** One page of the filing journey; only the parts that are given are replaced. */
export const saveDraftInput = z.strictObject({
  draftId: z.uuid(),
  version: z.int().nonnegative(),
  page: z.string().max(60),
  competentUnitId: z.uuid().nullable().optional(),
  applicant: z.record(z.string(), z.unknown()).optional(),
  answers: z.record(z.string(), z.unknown()).optional(),
  delivery: z.record(z.string(), z.unknown()).optional(),
});

export const draftInput = z.strictObject({ draftId: z.uuid(), version: z.int().nonnegative() });
export const draftPaperInput = z.strictObject({ draftId: z.uuid(), paperId: z.uuid() });

/** Query of an upload; whatever is missing leads to "no such component", never to a failure. */
export const uploadQuery = z.object({
  component: z.string().max(60).catch(""),
  name: z
    .string()
    .transform((name) => name.slice(-300))
    .catch(""),
});

export type StartDraftInput = z.output<typeof startDraftInput>;
export type SaveDraftInput = z.output<typeof saveDraftInput>;
export type DraftInput = z.output<typeof draftInput>;
export type DraftPaperInput = z.output<typeof draftPaperInput>;
