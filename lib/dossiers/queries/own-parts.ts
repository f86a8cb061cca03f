import "server-only";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { isEndedEarly, type OwnPart } from "@/lib/dossiers/domain/desk-part";
import type { DossierLeg } from "@/lib/dossiers/domain/dossier-projection";
import type { UnitNames } from "@/lib/organization/queries/get-unit-names";

/** The parts of other units as the applicant reads them. */
export function ownParts(legs: readonly DossierLeg[], now: Date, unitNames: UnitNames): OwnPart[] {
  return legs.map(({ seq, unitId, sentAt, dueAt, doneAt, outcome }) => ({
    seq,
    unitName: unitNames(unitId, localDateOf(new Date(sentAt))),
    dueAt,
    doneAt,
    silent: outcome === "NOT_ANSWERED",
    endedEarly: isEndedEarly({ outcome, doneAt, dueAt }),
    overdue: doneAt === null && new Date(dueAt) < now,
  }));
}
