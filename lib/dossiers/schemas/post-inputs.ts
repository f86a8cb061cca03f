import { z } from "zod";
import { actInput, optionalSentence, sentence } from "./dossier-inputs";

/** A number as the post prints it on its slips: letters and digits, however it was typed or scanned. */
export const slipNumber = z
  .string("forms.required")
  .max(60, "forms.slipNumber")
  .transform((text) => text.replace(/[\s.-]/g, "").toUpperCase())
  .pipe(
    z
      .string()
      .min(1, "forms.required")
      .regex(/^[A-Z0-9]{6,30}$/, "forms.slipNumber"),
  );

/** Most parcels of one hand-over. */
export const MOST_PARCELS = 50;

const parcel = actInput.extend({ trackingNumber: slipNumber });

/** Results given to the post in one act, by dossier. */
export const handToPostInput = z.strictObject({
  handOverId: z.uuid(),
  postWorker: sentence(100),
  parcels: z.record(z.uuid(), parcel).check(oncePerNumber("trackingNumber")),
});

const slip = z.strictObject({
  slipNumber,
  senderName: sentence(100),
  procedureCode: z.string().regex(/^\d\.\d{6}$/, "forms.choice"),
  /** The papers inside, counted. */
  content: sentence(300),
  missing: optionalSentence(300),
});

/** Dossiers that a postal worker brought in one go, by the row in which they were written down. */
export const receiveFromPostInput = z.strictObject({
  handOverId: z.uuid(),
  postWorker: sentence(100),
  slips: z.record(z.string().regex(/^\d{1,2}$/), slip).check(oncePerNumber("slipNumber")),
});

/** Entering the dossier of one slip. */
export const enterSlipInput = z.strictObject({
  handOverId: z.uuid(),
  place: z.coerce.number().int().min(1).max(MOST_PARCELS),
});

export const bindSlipInput = enterSlipInput.extend({ draftId: z.uuid() });

export type HandToPostInput = z.output<typeof handToPostInput>;
export type ReceiveFromPostInput = z.output<typeof receiveFromPostInput>;
export type EnterSlipInput = z.output<typeof enterSlipInput>;
export type BindSlipInput = z.output<typeof bindSlipInput>;

/** At least one line, not too many, and no number twice; the second one is named. */
function oncePerNumber<Name extends string>(name: Name) {
  return ({ value, issues }: z.core.ParsePayload<Record<string, Record<Name, string>>>): void => {
    const lines = Object.entries(value);
    if (lines.length === 0 || lines.length > MOST_PARCELS) {
      const message = lines.length === 0 ? "forms.parcelMissing" : "forms.parcelsTooMany";
      issues.push({ code: "custom", message, path: [], input: value });
    }
    const seen = new Set<string>();
    for (const [key, line] of lines) {
      if (seen.has(line[name])) {
        issues.push({ code: "custom", message: "forms.numberTwice", path: [key, name], input: line[name] });
      }
      seen.add(line[name]);
    }
  };
}

const WHOLE_NUMBER = /^\d{1,9}$/;

/** The fields `list.key.column` of a form as `{ list: { key: { column } } }`; lines that `keep` refuses are left out. */
function readLines(raw: unknown, list: string, keep: (line: Record<string, unknown>) => boolean): unknown {
  if (typeof raw !== "object" || raw === null) return raw;
  const fields: Record<string, unknown> = {};
  const lines = new Map<string, Record<string, unknown>>();
  for (const [name, value] of Object.entries(raw)) {
    const [first, key, column] = name.split(".");
    if (first === list && key && column) lines.set(key, { ...lines.get(key), [column]: value });
    else fields[name] = value;
  }
  if (lines.size === 0 && list in fields) return fields;
  const kept = [...lines].filter(([, line]) => keep(line));
  return { ...fields, [list]: Object.fromEntries(kept.map(([key, line]) => [key, numbered(line)])) };
}

function numbered({ chosen: _, ...line }: Record<string, unknown>): Record<string, unknown> {
  const { version } = line;
  return WHOLE_NUMBER.test(String(version)) ? { ...line, version: Number(version) } : line;
}

/** The form of the parcels: those that are ticked. */
export const handToPostForm = z.preprocess(
  (raw) => readLines(raw, "parcels", ({ chosen }) => chosen === "yes"),
  handToPostInput,
);

/** The form of the slips: rows in which something was written. */
export const receiveFromPostForm = z.preprocess(
  (raw) =>
    readLines(raw, "slips", ({ slipNumber: number, senderName, content }) =>
      [number, senderName, content].some((text) => typeof text === "string" && text.trim() !== ""),
    ),
  receiveFromPostInput,
);

/** Which day of the post is looked at; today when the address says nothing that is a day. */
export const postDayAddress = z.object({ ngay: z.iso.date().optional().catch(undefined) });
