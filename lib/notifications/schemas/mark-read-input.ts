import { z } from "zod";

/** One notice, or with `older` also all that came before it. */
export const markReadInput = z.strictObject({
  noticeId: z.uuid(),
  older: z.literal("1").optional(),
});

export type MarkReadInput = z.output<typeof markReadInput>;

/** Where the list of reminders goes on: after this one. */
export const remindersAddress = z.object({ sau: z.uuid().optional().catch(undefined) });
