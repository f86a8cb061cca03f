import { z } from "zod";

/** Shape of `draft.shown_identity` as it is stored; what this version cannot read counts as nothing shown. */
export const shownIdentity = z
  .object({
    personalId: z.string(),
    birthOn: z.string().nullable(),
    sex: z.enum(["MALE", "FEMALE"]).nullable(),
    nameDiffers: z.boolean(),
    hasAccount: z.boolean(),
  })
  .nullable()
  .catch(null);
