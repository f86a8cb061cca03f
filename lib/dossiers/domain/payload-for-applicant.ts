import { isShownToApplicant, shownFacts } from "./citizen-timeline";
import type { DossierEventPayload, DossierEventType } from "./dossier-event";
import type { DossierProjection } from "./dossier-projection";

/** Facts that are not on the applicant's timeline and hold no note: counts, codes, amounts, who was asked to work. */
const PLAIN_FACTS = [
  ...[
    "channel",
    "setCount",
    "itemCount",
    "legalBasis",
    "method",
    "formerMethod",
    "collector",
    "assigneeAccountId",
    "reasonCode",
  ],
  ...["amountDong", "receiptNumber", "payTo", "oldDueAt", "newDueAt", "attempt", "fileNumber", "fromUnitId"],
];

/** Fields that the applicant's own pages show, or that are only ids and dates. Anything else is withheld. */
const OPEN_FIELDS: readonly (keyof DossierProjection)[] = [
  ...(["regime", "channel", "procedureId", "procedureVersionId", "processVersionId"] as const),
  ...([
    "calendarVersion",
    "applicantAccountId",
    "contentHash",
    "draftResultHash",
    "state",
    "stepKey",
  ] as const),
  ...(["code", "resumeState", "pausedFrom", "receivingUnitId", "competentUnitId", "holderUnitId"] as const),
  ...(["holderRole", "holderAccountId", "appraiserAccountId", "heldSinceAt", "legSeq", "sentBy"] as const),
  ...([
    "submittedAt",
    "receptionDueAt",
    "acceptedAt",
    "acceptedOn",
    "clockStartAt",
    "term",
    "dueAt",
  ] as const),
  ...(["dueOn", "dueProvisional", "nextDueAt", "stepDueAt", "leaseUntilAt", "clockStoppedAt"] as const),
  ...(["endedAt", "endedOn", "timeliness", "closedAt", "archivedOn", "reappointments"] as const),
  ...(["receptionSupplementRounds", "supplementRounds", "supplementDueAt", "supplementItems"] as const),
  ...(["feeDong", "feePaidDong", "feeTiming", "resultNumber", "resultUnitId", "resultCorrections"] as const),
  ...(["postTrackingNumber", "postFailures"] as const),
];

/**
 * Whether the applicant may read everything an event stores. Notes between officers are withheld from the exported
 * history; the chain still holds their hash.
 */
export function mayApplicantRead(type: DossierEventType, payload: DossierEventPayload): boolean {
  const facts = new Set([...PLAIN_FACTS, ...shownFacts(type)]);
  const fields = new Set<string>(OPEN_FIELDS);
  return (
    isShownToApplicant(type) &&
    namesIn(payload.facts).every((name) => facts.has(name)) &&
    namesIn(payload.change).every((name) => fields.has(name))
  );
}

/** Names of what says something. */
function namesIn(record: object): string[] {
  return Object.entries(record)
    .filter(([, value]) => value !== null && value !== "" && !(Array.isArray(value) && value.length === 0))
    .map(([name]) => name);
}
