import "server-only";
import type { Prisma } from "@/lib/platform/db/generated/client";
import type { Process } from "@/lib/workflow/domain/process";

/** A process as the database keeps it. */
export function writeDefinition(process: Process): Prisma.InputJsonObject {
  return JSON.parse(JSON.stringify(process));
}
