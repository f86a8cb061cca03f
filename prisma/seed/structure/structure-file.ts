import { z } from "zod";

export const STRUCTURES = ["2020", "2025"] as const;
export type Structure = (typeof STRUCTURES)[number];

/** Shape of `data/structure-<year>.json`: the units of the province on one day, without any rule about levels. */
export const structureFile = z.strictObject({
  structure: z.enum(STRUCTURES),
  validFrom: z.iso.date(),
  agencyCodeScheme: z.enum(["QCVN102", "QD20"]),
  asOf: z.string(),
  levels: z.array(
    z.strictObject({ code: z.string(), rank: z.int(), nameVi: z.string(), nameEn: z.string() }),
  ),
  /** Administrative units, each led by a People's committee. Parents stand before their children. */
  areas: z.array(
    z.strictObject({
      code: z.string(),
      level: z.string(),
      name: z.string(),
      place: z.string(),
      parent: z.string().nullable(),
    }),
  ),
  /** Departments and centres of the province; `parent` is another of them, or null for the committee. */
  agencies: z.array(
    z.strictObject({
      slug: z.string(),
      name: z.string(),
      shortName: z.string(),
      parent: z.string().nullable(),
      function: z.string(),
      provenance: z.enum(["sourced", "from_memory"]),
    }),
  ),
  /** Divisions and offices that every committee of a level has, or only those of cities, towns, wards. */
  bodies: z.array(
    z.strictObject({
      level: z.string(),
      function: z.string(),
      name: z.string(),
      appliesTo: z.enum(["all", "district", "city", "commune", "ward"]),
    }),
  ),
});

export type StructureFile = z.infer<typeof structureFile>;
