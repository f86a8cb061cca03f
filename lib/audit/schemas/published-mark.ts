import { z } from "zod";

/** What the file of the last published day holds. */
export const publishedMark = z.object({
  no: z.int().positive(),
  on: z.iso.date(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
