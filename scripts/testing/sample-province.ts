import type { DecisionContext } from "@/lib/dossiers/domain/decision";
import { type DossierProjection, PROJECTION_START } from "@/lib/dossiers/domain/dossier-projection";
import { buildUnitTree, type UnitNode } from "@/lib/organization/domain/unit-tree";
import type { Process } from "@/lib/workflow/domain/process";
import { at, publishedCalendar } from "./published-calendar";

function unit(id: string, parentId: string | null, facts: Partial<UnitNode>): UnitNode {
  return {
    id,
    name: id,
    shortName: id,
    levelCode: "province",
    levelRank: 1,
    parentId,
    agencyId: id,
    functionCode: "committee",
    areaCode: null,
    agencyCode: null,
    place: id,
    address: null,
    phone: null,
    ...facts,
  };
}

const district = { levelCode: "district", levelRank: 2 };
const commune = { levelCode: "commune", levelRank: 3 };

/** A province small enough to see whole: a centre and a department, one district, one commune. */
export const sampleTree = buildUnitTree([
  unit("province", null, {}),
  unit("centre", "province", { functionCode: "one_stop" }),
  unit("justice", "province", { functionCode: "stp" }),
  unit("district", "province", district),
  unit("district-office", "district", { ...district, agencyId: "district", functionCode: "one_stop" }),
  unit("district-social", "district", { ...district, agencyId: "district", functionCode: "ldtbxh" }),
  unit("commune", "district", commune),
  unit("commune-office", "commune", { ...commune, agencyId: "commune", functionCode: "one_stop" }),
]);

const office = { function: "one_stop" };
const social = { climbTo: "district", function: "ldtbxh" };
const name = { vi: "Bước", en: "Step" };

/** Commune, then district, then back to the commune: the longest road a dossier takes. */
export const sampleProcess: Process = {
  competent: { level: "commune", function: "committee" },
  selfApproval: false,
  steps: [
    { key: "receive", kind: "RECEIVE", unit: office, role: "RECEPTION", hours: 4, leg: 1, name },
    { key: "assign", kind: "ASSIGN", unit: {}, role: "SIGNER", hours: 4, leg: 1, name },
    { key: "appraise", kind: "APPRAISE", unit: {}, role: "SPECIALIST", hours: 16, leg: 1, name },
    { key: "sign", kind: "SIGN", unit: {}, role: "SIGNER", hours: 8, leg: 1, name },
    { key: "d-assign", kind: "ASSIGN", unit: social, role: "DIV_HEAD", hours: 4, leg: 2, name },
    { key: "d-appraise", kind: "APPRAISE", unit: social, role: "SPECIALIST", hours: 16, leg: 2, name },
    { key: "d-review", kind: "REVIEW", unit: social, role: "DIV_HEAD", hours: 8, leg: 2, name },
    { key: "d-sign", kind: "SIGN", unit: { climbTo: "district" }, role: "SIGNER", hours: 8, leg: 2, name },
    { key: "d-issue", kind: "ISSUE", unit: { climbTo: "district" }, role: "CLERK", hours: 4, leg: 2, name },
    { key: "return", kind: "RETURN", unit: office, role: "RETURN", hours: 4, leg: 3, name },
  ],
};

/** What decisions depend on, at a local time such as `2026-03-02 09:00`. */
export function sampleContext(localTime: string): DecisionContext {
  return {
    now: at(localTime),
    process: sampleProcess,
    answers: {},
    tree: sampleTree,
    calendar: publishedCalendar(),
  };
}

/** A dossier waiting at the commune's counter, with what a test wants to be different. */
export function sampleDossier(changes: Partial<DossierProjection> = {}): DossierProjection {
  const submittedAt = at("2026-03-02 08:00").toISOString();
  return {
    ...PROJECTION_START,
    regime: "R2025",
    channel: "ONLINE",
    procedureId: "procedure",
    procedureVersionId: "version",
    processVersionId: "process",
    calendarVersion: 1,
    applicantAccountId: "citizen",
    contentHash: "a".repeat(64),
    draftResultHash: null,
    state: "SUBMITTED",
    stepKey: "receive",
    code: null,
    receivingUnitId: "commune-office",
    competentUnitId: "commune",
    holderUnitId: "commune-office",
    holderRole: "RECEPTION",
    holderAccountId: null,
    appraiserAccountId: null,
    heldSinceAt: submittedAt,
    legSeq: 1,
    resumeState: null,
    submittedAt,
    receptionDueAt: submittedAt,
    acceptedAt: null,
    acceptedOn: null,
    clockStartAt: null,
    term: null,
    dueAt: null,
    dueOn: null,
    dueProvisional: false,
    nextDueAt: submittedAt,
    endedAt: null,
    endedOn: null,
    timeliness: null,
    closedAt: null,
    receptionSupplementRounds: 0,
    supplementRounds: 0,
    supplementDueAt: null,
    supplementItems: null,
    resultNumber: null,
    ...changes,
  };
}
