import "server-only";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { factsForApplicant, isShownToApplicant } from "@/lib/dossiers/domain/citizen-timeline";
import { DOSSIER_EVENT_TYPES, type DossierEventPayload } from "@/lib/dossiers/domain/dossier-event";
import type { TimelineEntry } from "@/lib/dossiers/dto";
import type { UnitNames } from "@/lib/organization/queries/get-unit-names";
import type { DossierEvent } from "@/lib/platform/db/generated/client";

/** The events of a dossier as its applicant reads them, newest first. */
export function ownTimeline(events: readonly DossierEvent[], unitNames: UnitNames): TimelineEntry[] {
  return events
    .flatMap((event): TimelineEntry[] => {
      const type = DOSSIER_EVENT_TYPES.find((known) => known === event.type);
      if (!type || !isShownToApplicant(type)) return [];
      const { facts } = event.payload as unknown as DossierEventPayload;
      return [
        {
          seq: event.seq,
          type,
          at: event.at.toISOString(),
          byApplicant: event.actorKind === "CITIZEN",
          unitName: unitNames(event.actorUnitId, localDateOf(event.at)) || null,
          role: event.actorRole,
          detail: factsForApplicant(type, facts),
        },
      ];
    })
    .reverse();
}
