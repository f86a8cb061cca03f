import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { visibleTo } from "@/lib/dossiers/access";
import type { DossierState } from "@/lib/dossiers/domain/dossier-state";
import type { Overtaken } from "@/lib/dossiers/dto";
import { prisma } from "@/lib/platform/db/prisma";
import { listTimeline } from "./list-timeline";

/** The last act on a dossier, for an officer who came second; null when it is out of their sight. */
export async function tellOvertaken(actor: Actor, dossierId: string): Promise<Overtaken | null> {
  const dossier = await prisma.dossier.findFirst({
    where: { AND: [{ id: dossierId }, visibleTo(actor)] },
    select: { state: true },
  });
  const [latest] = dossier ? await listTimeline(dossierId, 1) : [];
  if (!dossier || !latest) return null;
  const { type, actorName, at } = latest;
  return { type, actorName, at, state: dossier.state as DossierState };
}

/** The last act on each of several dossiers; what is out of sight is left out. */
export async function tellOvertakenOf(
  actor: Actor,
  dossierIds: readonly string[],
): Promise<Map<string, Overtaken>> {
  const told = new Map<string, Overtaken>();
  for (const dossierId of dossierIds) {
    const overtaken = await tellOvertaken(actor, dossierId);
    if (overtaken) told.set(dossierId, overtaken);
  }
  return told;
}
