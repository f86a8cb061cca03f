import "server-only";
import type { DossierEventPayload, DossierEventType } from "@/lib/dossiers/domain/dossier-event";
import type { DeskTimelineEntry } from "@/lib/dossiers/dto";
import type { Role } from "@/lib/organization/domain/role";
import { prisma } from "@/lib/platform/db/prisma";

/** Facts that are accounts, and what they are called once they are names. */
const PEOPLE: Record<string, string | undefined> = { assigneeAccountId: "assignee", fromAccountId: "from" };

/** The history of a dossier, newest first. The caller has checked sight of the dossier. */
export async function listTimeline(dossierId: string, take?: number): Promise<DeskTimelineEntry[]> {
  const events = await prisma.dossierEvent.findMany({
    where: { dossierId },
    orderBy: { seq: "desc" },
    include: { actor: { select: { fullName: true } }, onBehalfOf: { select: { fullName: true } } },
    ...(take ? { take } : {}),
  });
  const payloads = events.map((event) => event.payload as unknown as DossierEventPayload);
  const [units, people] = await Promise.all([
    nameUnits(events.map((event) => event.actorUnitId)),
    nameAccounts(payloads.flatMap(({ facts }) => Object.keys(PEOPLE).map((key) => facts[key]))),
  ]);
  return events.map((event, index) => ({
    seq: event.seq,
    type: event.type as DossierEventType,
    at: event.at.toISOString(),
    actorAccountId: event.actorAccountId,
    actorName: event.actor?.fullName ?? null,
    onBehalfOfName: event.onBehalfOf?.fullName ?? null,
    role: event.actorRole as Role | null,
    unitName: event.actorUnitId ? (units.get(event.actorUnitId) ?? null) : null,
    state: payloads[index]?.change.state ?? null,
    facts: Object.entries(payloads[index]?.facts ?? {}).flatMap(([key, value]) => {
      if (value === null || value === "") return [];
      const named = PEOPLE[key];
      return [named ? { key: named, value: people.get(String(value)) ?? "" } : { key, value: String(value) }];
    }),
  }));
}

/** The latest name of each unit, also of units that no longer exist. */
async function nameUnits(ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const versions = await prisma.unitVersion.findMany({
    where: { unitId: { in: [...new Set(ids.filter((id) => id !== null))] } },
    select: { unitId: true, name: true },
    orderBy: { validFrom: "asc" },
  });
  return new Map(versions.map((version) => [version.unitId, version.name]));
}

async function nameAccounts(ids: readonly unknown[]): Promise<Map<string, string>> {
  const accounts = await prisma.account.findMany({
    where: { id: { in: [...new Set(ids.filter((id) => typeof id === "string"))] } },
    select: { id: true, fullName: true },
  });
  return new Map(accounts.map((account) => [account.id, account.fullName]));
}
