import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import type { Permission } from "@/lib/dossiers/domain/action-permission";
import { type Decision, isRefusal, type Outcome } from "@/lib/dossiers/domain/decision";
import type { EventActor } from "@/lib/dossiers/domain/dossier-event";
import type { DossierProjection } from "@/lib/dossiers/domain/dossier-projection";
import { isClosed } from "@/lib/dossiers/domain/dossier-state";
import type { Transaction } from "@/lib/platform/db/transact";
import { RuleError } from "@/lib/platform/errors/app-error";
import { assignByRule } from "./assign-by-rule";
import { freezeControlSheet } from "./freeze-control-sheet";
import type { DossierForAct } from "./get-dossier-for-act";
import { type ExtraColumns, writeDossierEvent } from "./write-dossier-event";

/** What the command returns to the screen. */
export type Recorded = { dossierId: string; version: number; seq: number; projection: DossierProjection };

/** The decision itself. Throws `RuleError` when the rules refuse. */
export function assertDecided(outcome: Outcome): Decision {
  if (isRefusal(outcome)) throw new RuleError(outcome.refused);
  return outcome;
}

/** Who acts, as an event records it. */
export function eventActor(actor: Actor, permission: Permission): EventActor {
  const post = permission.by === "POST" ? permission.post : null;
  return {
    kind: actor.kind,
    accountId: actor.kind === "SYSTEM" ? null : actor.accountId,
    postId: post?.postId ?? null,
    unitId: post?.unitId ?? null,
    role: post?.role ?? null,
    ...(post?.onBehalfOf ? { onBehalfOfAccountId: post.onBehalfOf.accountId } : {}),
  };
}

/**
 * Writes the event and the row it projects to, and queues what follows, in the caller's transaction. A dossier that
 * comes into a unit with a rule for sharing work is assigned at once, and one that closes gets its control sheet for
 * good; the answer tells of the act itself. The write
 * expects the version that was read: `ConflictError` when somebody was faster.
 */
export async function recordDossierEvent(
  tx: Transaction,
  dossier: DossierForAct,
  by: EventActor,
  decision: Decision,
  extra: ExtraColumns = {},
): Promise<Recorded> {
  const written = await writeDossierEvent(tx, dossier, by, decision, extra);
  if (ARRIVALS.has(decision.type)) await assignByRule(tx, { ...written, context: dossier.context });
  const { row, projection } = written;
  if (isClosed(projection.state) && !isClosed(dossier.projection.state) && projection.acceptedAt) {
    await freezeControlSheet(tx, { ...written, context: dossier.context });
  }
  return { dossierId: row.id, version: row.version, seq: row.version, projection };
}

/** Events that bring a dossier into a unit; what is given back stays for whoever takes it. */
const ARRIVALS: ReadonlySet<Decision["type"]> = new Set([
  "FORWARDED",
  "SUBMITTED_FOR_APPROVAL",
  "APPROVED",
  "LEG_RECEIVED",
]);
