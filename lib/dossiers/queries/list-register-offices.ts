import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { deskScopeOf } from "@/lib/dossiers/domain/desk-scope";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { Clock } from "@/lib/platform/clock/clock";

/** The offices whose register an officer keeps: those where they receive or return. */
export async function listRegisterOffices(
  actor: Extract<Actor, { kind: "OFFICER" }>,
  { clock }: { clock: Clock },
): Promise<{ id: string; name: string }[]> {
  const tree = await getUnitTree(localDateOf(clock.now()));
  return deskScopeOf(actor).returnUnitIds.flatMap((id) => {
    const unit = tree.byId.get(id);
    const agency = unit && tree.byId.get(unit.agencyId);
    if (!unit) return [];
    return [{ id, name: agency && agency.id !== id ? `${unit.name}, ${agency.name}` : unit.name }];
  });
}
