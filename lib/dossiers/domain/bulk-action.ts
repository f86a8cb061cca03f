import type { Actor } from "@/lib/accounts/domain/actor";
import { type DossierStanding, findPermission } from "./action-permission";
import type { DossierState } from "./dossier-state";
import type { DossierAction } from "./transition-table";

/** Acts that may be done on many dossiers at once: they need nothing typed for each of them. */
export const BULK_ACTIONS = [
  "accept",
  "forward",
  "assign",
  "receiveLeg",
  "approve",
  "issue",
  "returnResult",
] as const satisfies readonly DossierAction[];

export type BulkAction = (typeof BULK_ACTIONS)[number];

/** What one request may bring at most; a longer selection is sent in several. */
export const BULK_CHUNK = 10;

/** Only what is handed over online is returned in bulk: at the counter somebody collects it in person. */
export function fitsBulk(action: BulkAction, deliveryMethod: string | undefined): boolean {
  return action !== "returnResult" || deliveryMethod === "ONLINE";
}

/** The acts that this officer may do now on a dossier together with others. */
export function bulkActionsOf(
  standing: DossierStanding,
  actor: Actor,
  deliveryMethod: string | undefined,
): BulkAction[] {
  return BULK_ACTIONS.filter(
    (action) => fitsBulk(action, deliveryMethod) && findPermission(standing, actor, action) !== undefined,
  );
}

/** What became of one dossier of a selection. */
export type BulkOutcome = { dossierId: string } & (
  | {
      kind: "DONE";
      code: string;
      resultNumber: string | null;
      state: DossierState;
      /** An earlier try of the same request had already done it. */
      before: boolean;
    }
  | { kind: "OVERTAKEN" }
  | { kind: "REFUSED"; messageKey: string }
  /** A defect or a database that did not answer: nothing was done, and it may be tried again. */
  | { kind: "FAILED" }
);
