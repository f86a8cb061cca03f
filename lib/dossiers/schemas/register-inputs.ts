import { z } from "zod";
import { isLocalDate } from "@/lib/calendar/domain/local-date";

const text = z.string().optional().catch(undefined);

/** What the address of the register says: which office, from when to when, after which row. */
export const registerAddress = z.object({
  quay: z.uuid().optional().catch(undefined),
  tu: text,
  den: text,
  sau: text.transform((value) => readRegisterCursor(value)),
});

/** A file with a part of a register, to print (PDF) or to count on (XLSX): at most 500 rows, parts counted from 1. */
export const registerFile = z.object({
  tu: text,
  den: text,
  phan: z.coerce.number().int().min(1).max(1_000),
  dang: z.enum(["pdf", "xlsx"]).default("pdf"),
});

/** Place of the last row of a page, in the order of reception. */
export type RegisterCursor = { acceptedOn: string; code: string };

export function writeRegisterCursor({ acceptedOn, code }: RegisterCursor): string {
  return `${acceptedOn}_${code}`;
}

/** Undefined for anything that is no cursor. */
export function readRegisterCursor(value: string | undefined): RegisterCursor | undefined {
  const [acceptedOn = "", code = ""] = value?.split("_") ?? [];
  return isLocalDate(acceptedOn) && /^[\w.-]{1,60}$/.test(code) ? { acceptedOn, code } : undefined;
}
