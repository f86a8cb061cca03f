import { z } from "zod";
import { isLocalDate } from "@/lib/calendar/domain/local-date";
import { processDefinition } from "./process-definition";

export const startProcessDraftSchema = z.object({ procedureVersionId: z.uuid() });

/** As far as the database counts. */
const LARGEST_VERSION = 2_000_000_000;

const draft = {
  draftId: z.uuid(),
  version: z.coerce.number().pipe(z.int().nonnegative().max(LARGEST_VERSION)),
};

export const discardProcessDraftSchema = z.object(draft);

export const saveProcessDraftSchema = z.object({ ...draft, process: processDefinition });

export const publishProcessSchema = z.object({
  ...draft,
  validFrom: z.string("errors.field.required").refine(isLocalDate, "errors.field.date"),
  decisionNumber: z.string().trim().max(60, "errors.field.tooLong").default(""),
});

export const orderProcessMoveSchema = z.object({ fromVersionId: z.uuid(), toVersionId: z.uuid() });

export const reverseProcessMoveSchema = z.object({ moveId: z.uuid() });

export type StartProcessDraftInput = z.output<typeof startProcessDraftSchema>;
export type DiscardProcessDraftInput = z.output<typeof discardProcessDraftSchema>;
export type SaveProcessDraftInput = z.output<typeof saveProcessDraftSchema>;
export type PublishProcessInput = z.output<typeof publishProcessSchema>;
export type OrderProcessMoveInput = z.output<typeof orderProcessMoveSchema>;
export type ReverseProcessMoveInput = z.output<typeof reverseProcessMoveSchema>;
