import { z } from "zod";
import { changeDeliveryInput } from "./delivery-inputs";
import {
  acceptInput,
  actInput,
  archiveInput,
  assignInput,
  correctResultInput,
  draftResultInput,
  MOST_ITEMS,
  noteInput,
  reasonInput,
  redirectInput,
  refuseReceptionInput,
  requestSupplementInput,
  SOMETHING_ASKED,
  supplementItem,
} from "./dossier-inputs";
import { takeFeeInput } from "./fee-inputs";
import { confirmDeliveryInput, handOverResultInput, sendByPostInput } from "./hand-out-inputs";
import {
  askObligationInput,
  confirmObligationInput,
  pauseInput,
  reappointInput,
  refuseResultInput,
} from "./limit-inputs";
import {
  answerPartInput,
  consultInput,
  consultPart,
  FIRST_IS_TOLD,
  MOST_PARTS,
  receivePartInput,
  SOMEBODY_ASKED,
} from "./part-inputs";
import { deskListFields } from "./queue-inputs";

/** From which list an officer came to the dossier: its next one is offered after the act. */
const from = deskListFields;

const WHOLE_NUMBER = /^\d{1,9}$/;

/**
 * The fields of an act's form in the shape of its input: whole numbers as numbers, `items.0.whatToDo` as lists. A
 * line of the supplement request on which nothing is wrong (`problem` empty) becomes null, and so does one of the
 * consultation that names no unit: the others keep their place, by which their problems find them on the screen.
 */
function readActForm(raw: unknown): unknown {
  if (typeof raw !== "object" || raw === null) return raw;
  const fields: Record<string, unknown> = {};
  const items = new Map<string, Record<string, unknown>>();
  const parts = new Map<string, Record<string, unknown>>();
  for (const [name, value] of Object.entries(raw)) {
    const [list, index, column] = name.split(".");
    if (list === "items" && index && column) {
      items.set(index, { ...items.get(index), [column]: value });
    } else if (list === "parts" && index && column) {
      parts.set(index, { ...parts.get(index), [column]: value });
    } else if ((name === "version" || name === "setCount") && WHOLE_NUMBER.test(String(value))) {
      fields[name] = Number(value);
    } else {
      fields[name] = value;
    }
  }
  if (items.size > 0) fields.items = [...items.values()].map((item) => (item.problem === "" ? null : item));
  if (parts.size > 0) fields.parts = [...parts.values()].map((part) => (part.unitId === "" ? null : part));
  return fields;
}

function formOf<Shape extends z.core.$ZodLooseShape>(schema: z.ZodObject<Shape>) {
  return z.preprocess(readActForm, schema.extend(from));
}

/** The lines that were filled in: each is checked in its place, then those left empty go. */
function filledLines<Line extends z.ZodType>(line: Line, most: number) {
  return z
    .array(line.nullable())
    .max(most)
    .transform((lines) => lines.filter((filled) => filled !== null));
}

const supplementForm = requestSupplementInput.extend({
  items: filledLines(supplementItem, MOST_ITEMS).refine(...SOMETHING_ASKED),
});
const unitsForm = consultInput.extend({
  parts: filledLines(consultPart, MOST_PARTS)
    .refine(...SOMEBODY_ASKED)
    .refine(...FIRST_IS_TOLD),
});

export const actForm = formOf(actInput);
export const acceptForm = formOf(acceptInput);
export const refuseReceptionForm = formOf(refuseReceptionInput);
export const requestSupplementForm = formOf(supplementForm);
export const noteForm = formOf(noteInput);
export const reasonForm = formOf(reasonInput);
export const assignForm = formOf(assignInput);
export const draftResultForm = formOf(draftResultInput);
export const returnResultForm = formOf(handOverResultInput);
export const consultForm = formOf(unitsForm);
export const receivePartForm = formOf(receivePartInput);
export const answerPartForm = formOf(answerPartInput);
export const redirectForm = formOf(redirectInput);
export const correctResultForm = formOf(correctResultInput);
export const archiveForm = formOf(archiveInput);
export const pauseForm = formOf(pauseInput);
export const reappointForm = formOf(reappointInput);
export const refuseResultForm = formOf(refuseResultInput);
export const askObligationForm = formOf(askObligationInput);
export const confirmObligationForm = formOf(confirmObligationInput);
export const takeFeeForm = formOf(takeFeeInput);
export const sendByPostForm = formOf(sendByPostInput);
export const changeDeliveryForm = formOf(changeDeliveryInput);
export const confirmDeliveryForm = formOf(confirmDeliveryInput);
