import type { DossierState } from "./dossier-state";

/** What became of one dossier of a hand-over; `CHANGED` when somebody moved it meanwhile. */
export type HandOverOutcome = {
  dossierId: string;
  code: string;
  outcome: "MOVED" | "CHANGED" | "FORBIDDEN" | "NOBODY_THERE";
  toAccountId: string | null;
};

/** What one officer holds, by state, and who could take it. */
export type HandOver = {
  officer: { accountId: string; fullName: string };
  states: { state: DossierState; count: number }[];
  total: number;
  takers: { accountId: string; fullName: string; held: number; unitName: string }[];
  /** Proposals of theirs that wait for the one who signs: they stay valid. */
  proposals: number;
  /** Parts asked of their units: they are the unit's, whoever leaves. */
  parts: number;
};
