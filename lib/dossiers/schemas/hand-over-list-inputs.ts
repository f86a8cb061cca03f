import { z } from "zod";
import { HAND_OVER_KINDS, LONGEST_LIST } from "@/lib/dossiers/domain/hand-over-list";
import { optionalSentence, sentence } from "./dossier-inputs";

export const makeHandOverInput = z
  .strictObject({
    /** Made with the form: the same list sent twice is one. */
    listId: z.uuid(),
    kind: z.enum(HAND_OVER_KINDS),
    fromUnitId: z.uuid(),
    toUnitId: z.uuid(),
    dossierIds: z.array(z.uuid()).transform((ids) => [...new Set(ids)]),
    note: optionalSentence(200),
  })
  .superRefine(({ dossierIds }, context) => {
    // Said of the form as a whole: it has no one box to point to.
    const problem = dossierIds.length === 0 ? "nothingTicked" : dossierIds.length > LONGEST_LIST && "tooMany";
    if (problem) context.addIssue({ code: "custom", path: [], message: `handover.problem.${problem}` });
  });

export const receiveHandOverInput = z.strictObject({
  listId: z.uuid(),
  /** What was not there; everything else was. */
  missing: z.array(z.strictObject({ dossierId: z.uuid(), reason: sentence(200) })).max(LONGEST_LIST),
});

export const withdrawHandOverInput = z.strictObject({ listId: z.uuid() });

export type MakeHandOverInput = z.output<typeof makeHandOverInput>;
export type ReceiveHandOverInput = z.output<typeof receiveHandOverInput>;
export type WithdrawHandOverInput = z.output<typeof withdrawHandOverInput>;

/** The fields of the form: one box ticked arrives as one text, none not at all. */
export const makeHandOverForm = z.preprocess((raw) => {
  if (!isFields(raw)) return raw;
  return { ...raw, dossierIds: toList(raw.dossierIds) };
}, makeHandOverInput);

const ticked = z.union([z.uuid().transform((id) => [id]), z.array(z.uuid()).max(LONGEST_LIST)]);

/** The fields of the form: boxes `missing`, each with its text `reason.<dossier>`; texts without a box do not count. */
export const receiveHandOverForm = z
  .looseObject({ listId: z.uuid(), missing: ticked.default([]) })
  .transform(({ listId, missing, ...texts }, context) => ({
    listId,
    missing: missing.flatMap((dossierId) => {
      const reason = sentence(200).safeParse(texts[`reason.${dossierId}`] ?? "");
      if (reason.success) return [{ dossierId, reason: reason.data }];
      const message = reason.error.issues[0]?.message ?? "forms.required";
      context.addIssue({ code: "custom", path: ["reason", dossierId], message });
      return [];
    }),
  }))
  .pipe(receiveHandOverInput);

function isFields(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === "object" && raw !== null;
}

function toList(value: unknown): unknown {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}
