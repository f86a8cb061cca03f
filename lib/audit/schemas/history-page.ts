import { z } from "zod";

const LAST_NUMBER = 2_147_483_647;

/** Where a list of published days goes on: after the day with this number. */
export const historyPage = z.object({
  before: z.coerce
    .number()
    .int()
    .min(1)
    .max(LAST_NUMBER)
    .nullish()
    .transform((value) => value ?? null),
});
