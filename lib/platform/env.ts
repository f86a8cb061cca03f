import { z } from "zod";

const schema = z.object({
  DATABASE_URL: z.string().min(1),
  DATABASE_POOL_SIZE: z.coerce.number().int().positive().default(10),
  NEXTAUTH_SECRET: z.string().min(16).default("only-for-build-and-tests-000000"),
  PUBLIC_URL: z.url().default("http://localhost:3000"),
  FILE_STORE_DIR: z.string().default(".data/files"),
});

/** The environment, parsed once. A missing value stops the process at its start, with the name of what is missing. */
export const env = schema.parse(process.env);
