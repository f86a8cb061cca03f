import "server-only";
import type { DossierChange, DossierProjection } from "@/lib/dossiers/domain/dossier-projection";
import type { Dossier, Prisma } from "@/lib/platform/db/generated/client";

const INSTANTS = [
  "heldSinceAt",
  "submittedAt",
  "receptionDueAt",
  "acceptedAt",
  "clockStartAt",
  "dueAt",
  "nextDueAt",
  "endedAt",
  "closedAt",
  "supplementDueAt",
  "stepDueAt",
  "leaseUntilAt",
  "clockStoppedAt",
] as const;

const VALUES = [
  "regime",
  "channel",
  "procedureId",
  "procedureVersionId",
  "processVersionId",
  "calendarVersion",
  "applicantAccountId",
  "contentHash",
  "draftResultHash",
  "state",
  "stepKey",
  "code",
  "receivingUnitId",
  "competentUnitId",
  "holderUnitId",
  "holderRole",
  "holderAccountId",
  "appraiserAccountId",
  "legSeq",
  "resumeState",
  "acceptedOn",
  "dueOn",
  "dueProvisional",
  "endedOn",
  "timeliness",
  "receptionSupplementRounds",
  "supplementRounds",
  "resultNumber",
  "pausedFrom",
  "reappointments",
  "feeDong",
  "feePaidDong",
  "feeTiming",
  "resultUnitId",
  "resultCorrections",
  "postTrackingNumber",
  "postFailures",
  "archivedOn",
] as const;

const DOCUMENTS = ["term", "supplementItems", "proposal", "legs", "sentBy"] as const;

/** What the row says, in the shape that events replay to. */
export function projectionOf(row: Dossier): DossierProjection {
  const projection: Record<string, unknown> = {};
  for (const key of INSTANTS) projection[key] = row[key]?.toISOString() ?? null;
  for (const key of VALUES) projection[key] = row[key];
  for (const key of DOCUMENTS) projection[key] = row[key];
  return projection as DossierProjection;
}

/** The columns that a change of the projection sets. */
export function columnsOf(change: DossierChange, jsonNull: typeof Prisma.DbNull): Record<string, unknown> {
  const columns: Record<string, unknown> = { ...change };
  for (const key of INSTANTS) {
    const value = change[key];
    if (value) columns[key] = new Date(value);
  }
  for (const key of DOCUMENTS) if (change[key] === null) columns[key] = jsonNull;
  return columns;
}
