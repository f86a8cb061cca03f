import { z } from "zod";
import { parsePersonalId } from "@/lib/accounts/domain/personal-id";
import { AUTHORISATION_KINDS } from "@/lib/dossiers/domain/authorisation";
import { actInput, optionalSentence, returnResultInput, sentence } from "./dossier-inputs";
import { slipNumber } from "./post-inputs";

/** The number of the paper that the collector shows: an identity number, or that of another paper. */
const paperNumber = optionalSentence(20).transform((text) =>
  text === null ? null : (parsePersonalId(text)?.value ?? text.toUpperCase()),
);

const optionalDate = z
  .union([z.literal("").transform(() => null), z.iso.date("forms.date")])
  .nullish()
  .transform((on) => on ?? null);

/** An authorisation as its paper says it; nothing of it has to be there. */
export const authorisationFields = {
  authorisationKind: z
    .union([z.literal("").transform(() => null), z.enum(AUTHORISATION_KINDS)])
    .nullish()
    .transform((kind) => kind ?? null),
  authorisationNumber: optionalSentence(60),
  authorisedOn: optionalDate,
  authorisedUntilOn: optionalDate,
};

/**
 * Handing a result over, with who takes it and by which right, and why otherwise than the applicant chose. `AGENT` is who
 * filed for the applicant: their papers were read then.
 */
export const handOverResultInput = returnResultInput.extend({
  collector: z.enum(["OWNER", "AUTHORISED", "AGENT"]),
  collectorName: optionalSentence(100),
  collectorNumber: paperNumber,
  ...authorisationFields,
  otherwiseReason: optionalSentence(300),
});

/** A result given to the public postal service, with the worker who takes it. */
export const sendByPostInput = actInput.extend({
  trackingNumber: slipNumber,
  postWorker: sentence(100),
});

export const confirmDeliveryInput = actInput.extend({ receivedBy: sentence(100) });

export type HandOverResultInput = z.output<typeof handOverResultInput>;
export type SendByPostInput = z.output<typeof sendByPostInput>;
export type ConfirmDeliveryInput = z.output<typeof confirmDeliveryInput>;
