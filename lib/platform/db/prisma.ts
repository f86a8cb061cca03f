import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/platform/env";
import { PrismaClient } from "./generated/client";

const globals = globalThis as typeof globalThis & { motCuaPrisma?: PrismaClient };

/** The one client of this process; kept across reloads in development. */
export const prisma: PrismaClient = globals.motCuaPrisma ?? connect();
globals.motCuaPrisma = prisma;

function connect(): PrismaClient {
  return new PrismaClient({
    // The long form quotes what was asked for: names and numbers of people, which no log may hold.
    errorFormat: "minimal",
    adapter: new PrismaPg({ connectionString: env.DATABASE_URL, max: env.DATABASE_POOL_SIZE }),
  });
}
