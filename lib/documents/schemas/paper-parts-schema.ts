import { z } from "zod";
import type { PaperHeader } from "@/lib/documents/domain/paper-header";
import type { PaperLookup, PaperParty, PaperReference } from "@/lib/documents/domain/paper-party";

/** A line of a paper, empty when nothing was known; the bound only keeps a mistake from making a book. */
export const lineSchema = z.string().max(2_000);

/** A passage written by an officer. */
export const passageSchema = z.string().max(20_000);

/** An instant, epoch ms, within the years a date can print in four digits. */
export const instantSchema = z.int().min(0).max(253_402_300_799_000);

export const regimeSchema = z.enum(["R2018", "R2025"]);

export const channelSchema = z.enum(["ONLINE", "COUNTER", "POST"]);

/** Printable ASCII: what Code 128 can carry. */
export const dossierCodeSchema = z.string().regex(/^[\x21-\x7e]{1,60}$/);

export const paperHeaderSchema = z.object({
  parentAgencyName: lineSchema.optional(),
  agencyName: lineSchema,
  place: lineSchema,
  issuedAt: instantSchema,
}) satisfies z.ZodType<PaperHeader>;

export const paperPartySchema = z.object({
  name: lineSchema,
  kind: z.enum(["PERSON", "ORGANISATION"]),
  address: lineSchema.optional(),
  phone: lineSchema.optional(),
  email: lineSchema.optional(),
  idNumber: lineSchema.optional(),
}) satisfies z.ZodType<PaperParty>;

export const paperOwnerSchema = z.object({ name: lineSchema, address: lineSchema.optional() });

export const paperLookupSchema = z.object({
  portalUrl: z.url({ protocol: /^https?$/ }).max(200),
  token: z.string().regex(/^[\w-]{1,100}$/),
}) satisfies z.ZodType<PaperLookup>;

export const paperReferenceSchema = z.object({
  kind: z.enum(["DOSSIER_CODE", "TEMPORARY"]),
  value: dossierCodeSchema,
}) satisfies z.ZodType<PaperReference>;
