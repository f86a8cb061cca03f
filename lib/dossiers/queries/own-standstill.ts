import "server-only";
import type { DossierEventPayload } from "@/lib/dossiers/domain/dossier-event";
import type { OwnDossier } from "@/lib/dossiers/dto";
import type { Dossier, DossierEvent } from "@/lib/platform/db/generated/client";

const ASKED_BY = { FIN_OBLIGATION: "OBLIGATION_ASKED", PAUSED: "PAUSED" } as const;

/** Why the clock stands for an obligation or a pause, since when, and what the applicant has to pay where. */
export function ownStandstill(
  { state }: Pick<Dossier, "state">,
  events: readonly DossierEvent[],
): OwnDossier["standstill"] {
  if (state !== "FIN_OBLIGATION" && state !== "PAUSED") return null;
  const event = events.findLast(({ type }) => type === ASKED_BY[state]);
  if (!event) return null;
  const facts = factsOf(event);
  const said = { sinceAt: event.at.toISOString(), reason: String(facts.reason ?? "") };
  if (state === "PAUSED") return { kind: "PAUSE", ...said };
  return {
    kind: "OBLIGATION",
    ...said,
    amountDong: Number(facts.amountDong),
    payTo: String(facts.payTo ?? ""),
  };
}

/** The apology for a date that was not kept; null when there was none. */
export function ownApology(events: readonly DossierEvent[]): OwnDossier["apology"] {
  const event = events.findLast(({ type }) => type === "REAPPOINTED");
  if (!event) return null;
  const { reason, oldDueAt, newDueAt } = factsOf(event);
  return { reason: String(reason), oldDueAt: String(oldDueAt), newDueAt: String(newDueAt) };
}

function factsOf({ payload }: DossierEvent): DossierEventPayload["facts"] {
  return (payload as unknown as DossierEventPayload).facts;
}
