import { readFileSync } from "node:fs";
import path from "node:path";
import { prisma } from "@/lib/platform/db/prisma";

const FILE = path.resolve(import.meta.dirname, "../../docs/clock.sql");

/** Puts the functions of docs/clock.sql into a test's database, and years of a calendar into their lists. */
export async function installClockInSql(calendarVersion: number, years: [number, number]): Promise<void> {
  // The test's own connection takes one statement at a time; psql runs the file as it is.
  const statements = readFileSync(FILE, "utf8")
    .replaceAll(/^--.*$/gm, "")
    .split(/;\n(?=\n|CREATE|DROP)/)
    .map((statement) => statement.trim())
    .filter(Boolean);
  for (const statement of statements) await prisma.$executeRawUnsafe(statement);
  await prisma.$executeRawUnsafe(`SELECT clock_check.load(${calendarVersion}, ${years.join()})`);
}
