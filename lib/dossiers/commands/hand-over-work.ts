import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { ledBy, reassignableBy } from "@/lib/dossiers/access";
import { findPermission } from "@/lib/dossiers/domain/action-permission";
import { decideReassign } from "@/lib/dossiers/domain/decide-processing";
import type { HandOverOutcome } from "@/lib/dossiers/domain/hand-over";
import { createDealer } from "@/lib/dossiers/domain/share-work";
import { assertMay, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { listTakers } from "@/lib/dossiers/ledger/list-takers";
import { eventActor, recordDossierEvent } from "@/lib/dossiers/ledger/record-dossier-event";
import type { HandOverInput } from "@/lib/dossiers/schemas/hand-over-input";
import { noticeHandedOver } from "@/lib/notifications/ledger/notice-handed-over";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { prisma } from "@/lib/platform/db/prisma";
import { type Transaction, transact } from "@/lib/platform/db/transact";
import { NotFoundError, RuleError } from "@/lib/platform/errors/app-error";

/** Dossiers written in one transaction. */
const BATCH = 50;

/**
 * Hands all open work of one officer to others, shared so that nobody ends up with much more than the rest, or back
 * to the units when nobody is named. Each dossier has its own outcome; doing it again moves nothing twice. Whoever
 * takes work is told how much, in one notice.
 * @throws NotFoundError for an officer whose work is not the actor's to give
 * @throws RuleError `handOverToSelf` when the officer is among those who take it
 */
export async function handOverWork(
  actor: Actor,
  input: HandOverInput,
  context: CommandContext,
): Promise<HandOverOutcome[]> {
  const on = localDateOf(context.clock.now());
  const tree = await getUnitTree(on);
  const { fromAccountId, toAccountIds } = input;
  const from = await prisma.account.findFirst({
    where: { AND: [{ id: fromAccountId }, ledBy(actor, tree)] },
  });
  if (!from) throw new NotFoundError();
  if (toAccountIds.includes(fromAccountId)) throw new RuleError("handOverToSelf");
  const sight = { AND: [{ holderAccountId: fromAccountId, closedAt: null }, reassignableBy(actor, tree)] };
  const held = await prisma.dossier.findMany({
    where: sight,
    orderBy: [{ nextDueAt: "asc" }, { id: "asc" }],
    select: { id: true, code: true, reference: true },
  });
  const takers = await listTakers(prisma, toAccountIds, on);
  const dealer = toAccountIds.length > 0 ? createDealer(takers) : null;
  const outcomes: HandOverOutcome[] = [];
  for (let start = 0; start < held.length; start += BATCH) {
    const batch = held.slice(start, start + BATCH);
    const done = await transact(async (tx) => {
      await lock(
        tx,
        batch.map((dossier) => dossier.id),
      );
      const moved: HandOverOutcome[] = [];
      for (const { id, code, reference } of batch) {
        const outcome = await handOver(tx, actor, { id, sight, reason: input.reason }, dealer, context);
        moved.push({ dossierId: id, code: code ?? reference, ...outcome });
      }
      await noticeHandedOver(tx, {
        fromAccountId,
        toAccountIds: receiversOf(moved),
        at: context.clock.now(),
      });
      return moved;
    });
    outcomes.push(...done);
  }
  return outcomes;
}

/** Who took each dossier that moved: one entry a dossier. */
function receiversOf(outcomes: readonly HandOverOutcome[]): string[] {
  return outcomes.flatMap(({ outcome, toAccountId }) =>
    outcome === "MOVED" && toAccountId !== null ? [toAccountId] : [],
  );
}

/** In one order, so that two hand-overs wait for each other instead of blocking each other. */
async function lock(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw`SELECT id FROM dossier WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`;
}

type Moved = Pick<HandOverOutcome, "outcome" | "toAccountId">;
type Wish = { id: string; sight: ReturnType<typeof reassignableBy>; reason: string };

async function handOver(
  tx: Transaction,
  actor: Actor,
  { id, sight, reason }: Wish,
  dealer: ReturnType<typeof createDealer> | null,
  { clock }: CommandContext,
): Promise<Moved> {
  const still = await tx.dossier.count({ where: { AND: [{ id }, sight] } });
  if (still === 0) return { outcome: "CHANGED", toAccountId: null };
  const dossier = await getDossierForAct(tx, actor, id, clock, sight);
  if (!findPermission(dossier.standing, actor, "reassign"))
    return { outcome: "FORBIDDEN", toAccountId: null };
  const permission = assertMay(dossier, actor, "reassign", dossier.row.version);
  const assigneeAccountId = dealer ? dealer.deal(dossier.projection.holderUnitId) : null;
  if (dealer && !assigneeAccountId) return { outcome: "NOBODY_THERE", toAccountId: null };
  const decision = decideReassign(dossier.projection, { assigneeAccountId, reason });
  await recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
  return { outcome: "MOVED", toAccountId: assigneeAccountId };
}
