import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { type DeskPart, isEndedEarly } from "@/lib/dossiers/domain/desk-part";
import type { DossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { getUnitNames } from "@/lib/organization/queries/get-unit-names";

/** The parts of other units, as asked; `mine` are those that a unit of the officer still has to do. */
export async function listParts(
  actor: Actor,
  { projection, context }: Pick<DossierForAct, "projection" | "context">,
): Promise<DeskPart[]> {
  const { legs } = projection;
  if (legs.length === 0) return [];
  const names = await getUnitNames(legs.map((leg) => leg.unitId));
  const units = new Set(actor.kind === "OFFICER" ? actor.posts.map((post) => post.unitId) : []);
  return legs.map(({ unitId, agencyId: _agency, ...leg }) => ({
    ...leg,
    unitName: names(unitId, localDateOf(new Date(leg.sentAt))),
    overdue: leg.doneAt === null && new Date(leg.dueAt) < context.now,
    endedEarly: isEndedEarly(leg),
    mine: leg.doneAt === null && units.has(unitId),
  }));
}
