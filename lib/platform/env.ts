import "server-only";
import path from "node:path";
import { z } from "zod";

const optionalText = z
  .string()
  .trim()
  .transform((value) => (value === "" ? undefined : value))
  .optional();

const schema = z
  .object({
    NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
    PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
    /** PostgreSQL connection string, `postgresql://user:password@host:port/name`. */
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
    /** Connections that one process may open. */
    DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(200).default(10),
    /** Signs sessions; at least 32 characters, the same for every process of one installation. */
    NEXTAUTH_SECRET: z.string().min(32),
    /** Address under which people reach the portal, for links in notices and on papers. */
    PUBLIC_URL: optionalText.pipe(z.url({ protocol: /^https?$/ }).optional()),
    NEXTAUTH_URL: optionalText.pipe(z.url({ protocol: /^https?$/ }).optional()),
    MOTCUA_DATA_DIR: z.string().min(1).default(".data"),
    FILE_STORE_DIR: optionalText,
    /** File of the Ed25519 key that signs each day of history; made when there is none. */
    HISTORY_KEY_FILE: optionalText,
    /** Name of the portal on its pages and papers. */
    PORTAL_NAME: z.string().min(1).default("Cổng Dịch vụ công tỉnh Lạng Sơn"),
    /** Contacts in the footer of every page; the hotline 1022 is the provinces' common information number. */
    PORTAL_ADDRESS: optionalText,
    PORTAL_PHONE: optionalText,
    PORTAL_EMAIL: optionalText,
    PORTAL_HOTLINE: z.string().min(1).default("1022"),
    PORTAL_RESPONSIBLE: optionalText,
    /** How many proxies of our own a request passes, each adding to `X-Forwarded-For` whom it saw; for rate limits. */
    TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
    LOG_LEVEL: z.enum(["debug", "info", "warn", "error"]).default("info"),
  })
  .transform((raw) => {
    const publicUrl = (raw.PUBLIC_URL ?? raw.NEXTAUTH_URL ?? `http://localhost:${raw.PORT}`).replace(
      /\/+$/,
      "",
    );
    const dataDir = path.resolve(/* turbopackIgnore: true */ raw.MOTCUA_DATA_DIR);
    return {
      ...raw,
      PUBLIC_URL: publicUrl,
      NEXTAUTH_URL: raw.NEXTAUTH_URL ?? publicUrl,
      MOTCUA_DATA_DIR: dataDir,
      FILE_STORE_DIR: raw.FILE_STORE_DIR ?? path.join(dataDir, "files"),
      HISTORY_KEY_FILE: raw.HISTORY_KEY_FILE ?? path.join(dataDir, "history-key.pem"),
    };
  });

export type Env = z.output<typeof schema>;

/**
 * Reads settings from `source` and checks them.
 * @throws Error that names every missing or malformed variable, never its value.
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const result = schema.safeParse(source);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`The environment is not complete:\n  ${problems.join("\n  ")}`);
}

/**
 * The settings of this process, read once. A missing value stops the process at its start.
 */
export const env: Env = parseEnv(process.env);
