import { isShownToApplicant, shownFacts } from "./citizen-timeline";
import type { DossierEventPayload, DossierEventType } from "./dossier-event";

/** Facts that are not on the applicant's timeline and hold no note: counts, channels, who was asked to work. */
const PLAIN_FACTS = [
  "channel",
  "setCount",
  "itemCount",
  "legalBasis",
  "method",
  "collector",
  "assigneeAccountId",
];

/** Fields that the applicant's own pages show, or that are only ids and dates. Anything else is withheld. */
const OPEN_FIELDS: ReadonlySet<string> = new Set([
  ...["regime", "channel", "procedureId", "procedureVersionId", "processVersionId", "calendarVersion"],
  ...["applicantAccountId", "contentHash", "draftResultHash", "state", "stepKey", "code", "resumeState"],
  ...[
    "receivingUnitId",
    "competentUnitId",
    "holderUnitId",
    "holderRole",
    "holderAccountId",
    "appraiserAccountId",
  ],
  ...[
    "heldSinceAt",
    "legSeq",
    "submittedAt",
    "receptionDueAt",
    "acceptedAt",
    "acceptedOn",
    "clockStartAt",
    "term",
  ],
  ...["dueAt", "dueOn", "dueProvisional", "nextDueAt", "endedAt", "endedOn", "timeliness", "closedAt"],
  ...["receptionSupplementRounds", "supplementRounds", "supplementDueAt", "supplementItems", "resultNumber"],
  ...["stepDueAt", "leaseUntilAt", "clockStoppedAt", "reappointments", "feeDong", "feePaidDong", "feeTiming"],
  ...["postTrackingNumber", "postFailures", "resultCorrections", "archivedOn"],
]);

/**
 * Whether the applicant may read everything an event stores. Notes between officers are withheld from the exported
 * history; the chain still holds their hash.
 */
export function mayApplicantRead(type: DossierEventType, payload: DossierEventPayload): boolean {
  const facts = new Set<string>([...PLAIN_FACTS, ...shownFacts(type)]);
  return (
    isShownToApplicant(type) &&
    namesIn(payload.facts).every((name) => facts.has(name)) &&
    namesIn(payload.change).every((name) => OPEN_FIELDS.has(name))
  );
}

/** Names of what says something. */
function namesIn(record: object): string[] {
  return Object.entries(record)
    .filter(([, value]) => value !== null && value !== "" && !(Array.isArray(value) && value.length === 0))
    .map(([name]) => name);
}
