import "server-only";
import { applyEvent, isLawful } from "@/lib/dossiers/domain/apply-event";
import type { Decision } from "@/lib/dossiers/domain/decision";
import type { DossierEventPayload, EventActor } from "@/lib/dossiers/domain/dossier-event";
import type { DossierProjection } from "@/lib/dossiers/domain/dossier-projection";
import { hashEvent } from "@/lib/dossiers/domain/event-chain";
import { withSender } from "@/lib/dossiers/domain/note-sender";
import { getUnit } from "@/lib/organization/domain/unit-tree";
import { type Dossier, Prisma } from "@/lib/platform/db/generated/client";
import type { Transaction } from "@/lib/platform/db/transact";
import { ConflictError } from "@/lib/platform/errors/app-error";
import { newSecret } from "@/lib/platform/ids/new-secret";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import { canHold } from "./can-hold";
import type { DossierForAct } from "./get-dossier-for-act";
import { noteParts } from "./note-parts";
import { columnsOf } from "./projection-row";

/** Columns outside the projection that an act may write with it; bound to the chain by a hash in the event. */
export type ExtraColumns = Pick<
  Prisma.DossierUncheckedUpdateInput,
  "answers" | "ownerName" | "searchName" | "delivery" | "draftResult"
>;

/** A dossier as it stands after the event. */
export type Written = { row: Dossier; projection: DossierProjection };

/**
 * Appends the event, writes the row it projects to and queues what follows, in the caller's transaction. The write
 * expects the version that was read: `ConflictError` when somebody was faster.
 */
export async function writeDossierEvent(
  tx: Transaction,
  dossier: Pick<DossierForAct, "row" | "projection" | "context">,
  by: EventActor,
  decided: Decision,
  extra: ExtraColumns = {},
): Promise<Written> {
  const { row, projection, context } = dossier;
  const decision = await toPresentHolder(tx, decided, context.now);
  const payload: DossierEventPayload = {
    before: { state: projection.state, dueOn: projection.dueOn },
    change: withSender(projection, decision, by),
    facts: decision.facts,
  };
  const after = applyEvent(projection, payload);
  if (!isLawful(decision.type, projection, after)) {
    throw new RangeError(`${decision.type} may not lead from ${projection.state} to ${after.state}`);
  }
  const seq = row.version + 1;
  const hash = await appendEvent(tx, { row, seq, by, type: decision.type, payload, at: context.now });
  const written = await tx.dossier.updateMany({
    where: { id: row.id, version: row.version },
    data: { ...columnsOf(payload.change, Prisma.DbNull), ...extra, version: seq, lastHash: hash },
  });
  if (written.count === 0) throw new ConflictError(`dossier ${row.id} has moved on`);
  await noteAgencies(tx, dossier, after);
  if (payload.change.legs) await noteParts(tx, row.id, projection.legs, after.legs);
  await enqueue(tx, "dossier-event", { dossierId: row.id, seq });
  return { row: { ...row, version: seq, lastHash: hash }, projection: after };
}

/** What comes back to somebody who has left meanwhile comes back to their unit. */
async function toPresentHolder(tx: Transaction, decision: Decision, now: Date): Promise<Decision> {
  const { type, change } = decision;
  if ((type !== "SENT_BACK" && type !== "RECALLED") || !change.holderAccountId) return decision;
  if (await canHold(tx, change.holderAccountId, change.holderUnitId, now)) return decision;
  return { ...decision, change: { ...change, holderAccountId: null } };
}

type Append = {
  row: Pick<Dossier, "id" | "lastHash">;
  seq: number;
  by: EventActor;
  type: Decision["type"];
  payload: DossierEventPayload;
  at: Date;
};

/** Writes one link of the chain and returns its hash. */
export async function appendEvent(tx: Transaction, event: Append): Promise<string> {
  const { row, seq, by, type, payload, at } = event;
  const salt = newSecret(16);
  const hash = hashEvent(row.lastHash, {
    dossierId: row.id,
    seq,
    type,
    at: at.toISOString(),
    actor: by,
    payload,
    salt,
  });
  await tx.dossierEvent.create({
    data: {
      dossierId: row.id,
      seq,
      type,
      at,
      actorKind: by.kind,
      actorAccountId: by.accountId,
      actorPostId: by.postId,
      actorUnitId: by.unitId,
      actorRole: by.role,
      actorOnBehalfOfId: by.onBehalfOfAccountId ?? null,
      payload: payload as Prisma.InputJsonObject,
      salt,
      prevHash: row.lastHash,
      hash,
    },
  });
  return hash;
}

/** Every agency the event brings in sees the dossier from now on: who holds it, resolves it, or does a part of it. */
async function noteAgencies(
  tx: Transaction,
  { row, projection, context }: Pick<DossierForAct, "row" | "projection" | "context">,
  after: DossierProjection,
): Promise<void> {
  const unitsOf = ({ holderUnitId, competentUnitId, legs }: DossierProjection) => [
    holderUnitId,
    competentUnitId,
    ...legs.map((leg) => leg.unitId),
  ];
  const known = new Set(unitsOf(projection));
  const arrived = unitsOf(after).filter((unitId) => !known.has(unitId));
  if (arrived.length === 0) return;
  await tx.dossierAgency.createMany({
    data: arrived.map((unitId) => ({
      dossierId: row.id,
      agencyId: getUnit(context.tree, unitId).agencyId,
      sinceAt: context.now,
      searchName: row.searchName,
    })),
    skipDuplicates: true,
  });
}
