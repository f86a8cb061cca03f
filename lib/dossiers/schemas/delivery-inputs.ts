import { z } from "zod";
import { actInput, optionalSentence } from "./dossier-inputs";

/** Another way of delivery; whether the post has an address is for the form of the filing to say. */
export const changeDeliveryInput = actInput.extend({
  method: z.enum(["ONLINE", "COUNTER", "POST"], "forms.required"),
  address: optionalSentence(250),
});

export type ChangeDeliveryInput = z.output<typeof changeDeliveryInput>;
