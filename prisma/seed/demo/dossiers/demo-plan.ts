import type { DossierState } from "@/lib/dossiers/domain/dossier-state";
import type { Structure } from "../../structure/structure-file";
import type { SampleKind } from "./sample-answers";

export type Twist =
  | "SUPPLEMENT"
  | "SUPPLEMENT_ANSWERED"
  | "REFUSE_RECEPTION"
  | "WITHDRAW"
  | "RESULT_REFUSED"
  | "PAUSE"
  | "OBLIGATION"
  | "APOLOGY";

/** One dossier of the demonstration: when it was sent, how fast it is worked, and where its story stops. */
export type PlannedDossier = {
  kind: SampleKind;
  /** Unit key below the structure (`area/06184`). */
  unit: string;
  /** Which of the demonstration's citizens files. */
  citizen: number;
  daysAgo: number;
  /** Working minutes between two steps. */
  pace: number;
  stopAt?: DossierState;
  twist?: Twist;
  /** How the result is wanted; online when nothing is said. */
  delivery?: "COUNTER";
};

type Line = readonly [
  kind: SampleKind,
  place: number,
  citizen: number,
  daysAgo: number,
  pace: number,
  Extra?,
];
type Extra = Pick<PlannedDossier, "stopAt" | "twist" | "delivery">;

/** More than forty dossiers in every state, early, on time and late. */
export function demoPlan(structure: Structure): PlannedDossier[] {
  return LINES.map(([kind, place, citizen, daysAgo, pace, extra]) => ({
    kind,
    citizen,
    daysAgo,
    pace,
    unit: UNITS[structure][kind][place] ?? "area/20",
    ...extra,
  }));
}

const UNITS: Record<Structure, Record<SampleKind, readonly string[]>> = {
  "2020": {
    birth: ["area/06184", "area/06196", "area/06124"],
    household: ["area/183", "area/182", "area/183"],
    judicial: ["agency/stp"],
    social: ["area/06184", "area/06196", "area/06124"],
  },
  "2025": {
    birth: ["area/06184", "area/06211", "area/06124"],
    household: ["area/06184", "area/06124", "area/06211"],
    judicial: ["agency/cat"],
    social: ["area/06184", "area/06211", "area/06124"],
  },
};

const LINES: readonly Line[] = [
  ["birth", 0, 0, 40, 25],
  ["birth", 0, 7, 33, 30],
  ["birth", 0, 3, 26, 200],
  ["birth", 0, 0, 19, 40, { twist: "REFUSE_RECEPTION" }],
  ["birth", 0, 7, 12, 35],
  ["birth", 0, 1, 6, 60, { stopAt: "RESULT_READY" }],
  ["birth", 0, 0, 4, 30, { stopAt: "APPRAISING" }],
  ["birth", 0, 4, 3, 30, { stopAt: "SIGNING" }],
  ["birth", 0, 7, 2, 30, { stopAt: "RECEIVED" }],
  ["birth", 0, 6, 2, 30, { stopAt: "SUBMITTED" }],
  ["birth", 0, 5, 1, 30, { stopAt: "SUBMITTED" }],
  ["birth", 1, 1, 22, 25],
  ["birth", 1, 1, 5, 45, { twist: "SUPPLEMENT" }],
  ["birth", 1, 3, 2, 30, { stopAt: "SUBMITTED" }],
  ["birth", 2, 2, 15, 30],
  ["birth", 2, 5, 3, 30, { stopAt: "ISSUING" }],
  ["household", 0, 0, 45, 90],
  ["household", 0, 6, 37, 150],
  ["household", 0, 3, 30, 420],
  ["household", 0, 1, 23, 120, { twist: "RESULT_REFUSED" }],
  ["household", 0, 7, 16, 110, { stopAt: "RESULT_READY" }],
  ["household", 0, 4, 11, 120, { stopAt: "APPRAISING" }],
  ["household", 0, 6, 4, 60, { stopAt: "REVIEWING" }],
  ["household", 0, 0, 3, 60, { stopAt: "ASSIGNING" }],
  ["household", 0, 3, 2, 60, { stopAt: "SUBMITTED" }],
  ["household", 1, 2, 20, 100],
  ["household", 1, 5, 9, 100, { twist: "WITHDRAW" }],
  ["household", 1, 2, 3, 60, { stopAt: "SIGNING" }],
  ["judicial", 0, 4, 42, 240],
  ["judicial", 0, 1, 35, 300],
  ["judicial", 0, 6, 28, 600],
  ["judicial", 0, 7, 17, 200, { stopAt: "APPRAISING" }],
  ["judicial", 0, 2, 8, 120, { stopAt: "REVIEWING" }],
  ["judicial", 0, 0, 6, 90, { twist: "SUPPLEMENT" }],
  ["judicial", 0, 3, 2, 60, { stopAt: "SUBMITTED" }],
  ["social", 0, 7, 48, 400],
  ["social", 0, 0, 36, 300, { twist: "SUPPLEMENT_ANSWERED" }],
  ["social", 1, 1, 30, 240, { stopAt: "APPRAISING" }],
  ["social", 0, 3, 13, 240, { stopAt: "INTERLINKED" }],
  ["social", 0, 6, 12, 150, { stopAt: "REVIEWING" }],
  ["social", 2, 2, 20, 200],
  ["social", 2, 5, 4, 120, { stopAt: "RECEIVED" }],
  ["social", 0, 7, 4, 100, { twist: "PAUSE" }],
  ["social", 0, 5, 4, 90, { twist: "APOLOGY" }],
  ["household", 0, 6, 3, 60, { twist: "OBLIGATION" }],
  ["birth", 0, 2, 6, 40, { stopAt: "RESULT_READY", delivery: "COUNTER" }],
  ["birth", 0, 5, 5, 40, { stopAt: "RESULT_READY", delivery: "COUNTER" }],
];
