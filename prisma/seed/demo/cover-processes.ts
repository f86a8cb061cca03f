import type { Role } from "@/lib/organization/domain/role";
import { agenciesFor, findUnitFor, getUnit, type UnitTree } from "@/lib/organization/domain/unit-tree";
import type { Process } from "@/lib/workflow/domain/process";

export type Seat = { unitId: string; role: Role };
export type GapFiller = { agencyId: string; kind: "STAFF" | "HEAD"; seats: Seat[] };

const HEAD_ROLES: readonly Role[] = ["DIV_HEAD", "SIGNER"];

/**
 * Who is still missing so that every agency can work every process: per agency one member of staff and, because
 * nobody approves what they appraised, one head.
 */
export function findGaps(tree: UnitTree, processes: readonly Process[], taken: readonly Seat[]): GapFiller[] {
  const seated = new Set(taken.map(nameOf));
  const gaps = new Map<string, GapFiller>();
  for (const seat of processes.flatMap((process) => listSeats(tree, process))) {
    if (seated.has(nameOf(seat))) continue;
    seated.add(nameOf(seat));
    const agencyId = getUnit(tree, seat.unitId).agencyId;
    const kind = HEAD_ROLES.includes(seat.role) ? "HEAD" : "STAFF";
    const filler = gaps.get(`${agencyId} ${kind}`) ?? { agencyId, kind, seats: [] };
    filler.seats.push(seat);
    gaps.set(`${agencyId} ${kind}`, filler);
  }
  return [...gaps.values()];
}

function listSeats(tree: UnitTree, process: Process): Seat[] {
  return agenciesFor(tree, process.competent).flatMap((agency) =>
    process.steps.flatMap((step) => {
      const unit = findUnitFor(tree, agency.id, step.unit);
      return unit ? [{ unitId: unit.id, role: step.role }] : [];
    }),
  );
}

function nameOf(seat: Seat): string {
  return `${seat.unitId} ${seat.role}`;
}
