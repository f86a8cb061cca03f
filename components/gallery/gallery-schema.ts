import { z } from "zod";

/** As a command's input would be described; its messages are keys of the `forms` sentences. */
export const gallerySchema = z.object({
  name: z.string().trim().min(1, "forms.required").max(100, "forms.tooLong?max=100"),
  birthOn: z.iso.date("forms.wholeDate"),
  commune: z.string().min(1, "forms.choice"),
  relation: z.enum(["father", "mother"], "forms.choice"),
  declared: z.literal(true, "forms.required"),
});
