import { z } from "zod";
import { SUBJECTS } from "@/lib/procedures/domain/subject";

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);
const text = (max: number) =>
  z
    .preprocess(
      first,
      z.string().transform((typed) => typed.slice(0, max)),
    )
    .catch("");

/**
 * The address of the catalogue: `q` words, `cap` level, `linh-vuc` sector, `doi-tuong` who applies,
 * `truc-tuyen=1` only what can be filed here, `trang` page. Whatever does not fit counts as not given.
 */
export const catalogueQuery = z
  .object({
    q: text(200),
    cap: text(30),
    "linh-vuc": text(120),
    "doi-tuong": z.preprocess(first, z.enum(SUBJECTS)).nullable().catch(null),
    "truc-tuyen": z.preprocess(first, z.literal("1")).nullable().catch(null),
    trang: z.preprocess(first, z.coerce.number().int().min(1).max(1000)).catch(1),
  })
  .transform((query) => ({
    words: query.q,
    level: query.cap || null,
    sector: query["linh-vuc"] || null,
    subject: query["doi-tuong"],
    onlineOnly: query["truc-tuyen"] === "1",
    page: query.trang,
  }));

export type CatalogueQuery = z.output<typeof catalogueQuery>;
