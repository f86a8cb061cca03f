import { readFileSync } from "node:fs";
import type { z } from "zod";

const DATA = new URL("./data/", import.meta.url);

/** A data file of the installation (path under `prisma/seed/data`), checked against its shape. */
export function readData<Schema extends z.ZodType>(path: string, schema: Schema): z.output<Schema> {
  const result = schema.safeParse(JSON.parse(readFileSync(new URL(path, DATA), "utf8")));
  if (!result.success) throw new Error(`prisma/seed/data/${path}: ${result.error.message}`);
  return result.data;
}
