import { z } from "zod";

/** Shape of `dossier.draft_result`. */
export const draftResult = z.object({
  outcome: z.enum(["GRANTED", "REFUSED"]),
  title: z.string(),
  body: z.string(),
});

export type DraftResult = z.output<typeof draftResult>;
