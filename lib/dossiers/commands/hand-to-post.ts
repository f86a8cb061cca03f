import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import type { Permission } from "@/lib/dossiers/domain/action-permission";
import { decideSendByPost } from "@/lib/dossiers/domain/decide-delivery";
import { type Decision, isRefusal } from "@/lib/dossiers/domain/decision";
import { readDelivery } from "@/lib/dossiers/domain/delivery-form";
import { deskScopeOf } from "@/lib/dossiers/domain/desk-scope";
import type { HandedToPost, PostOutcome } from "@/lib/dossiers/domain/post-hand-over";
import { assertMay, type DossierForAct, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { findUsedNumbers, keepPostHandOver } from "@/lib/dossiers/ledger/keep-post-hand-over";
import { officerName } from "@/lib/dossiers/ledger/paper-parts";
import { parcelOf } from "@/lib/dossiers/ledger/parcel-of";
import { eventActor, recordDossierEvent } from "@/lib/dossiers/ledger/record-dossier-event";
import type { HandToPostInput } from "@/lib/dossiers/schemas/post-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { type Transaction, transact } from "@/lib/platform/db/transact";
import { ConflictError, ForbiddenError, NotFoundError } from "@/lib/platform/errors/app-error";

type Officer = Extract<Actor, { kind: "OFFICER" }>;
type Parcel = HandToPostInput["parcels"][string];
type Weighed =
  | {
      outcome: Extract<PostOutcome, { kind: "HANDED_OVER" }>;
      dossier: DossierForAct;
      permission: Permission;
      decision: Decision;
    }
  | { outcome: Exclude<PostOutcome, { kind: "HANDED_OVER" }> };

/**
 * Gives several results to the post in one act, with one paper of minutes that lists them for both signatures
 * (QĐ 45/2016/QĐ-TTg Art. 9). What cannot go is said of each and holds nothing up. Sent again it is done once: the
 * second answer is the first one. Throws `ForbiddenError` for who returns results nowhere.
 */
export function handToPost(
  actor: Officer,
  input: HandToPostInput,
  { clock }: CommandContext,
): Promise<HandedToPost> {
  return transact(async (tx) => {
    assertHandsOut(actor);
    const ids = Object.keys(input.parcels);
    await tx.$queryRaw`SELECT id FROM dossier WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`;
    const earlier = await findEarlier(tx, actor, input.handOverId);
    if (earlier) return earlier;
    const numbers = Object.values(input.parcels).map((parcel) => parcel.trackingNumber);
    const used = await findUsedNumbers(tx, "RESULTS_TO_POST", numbers);
    const weighed: Weighed[] = [];
    for (const parcel of Object.values(input.parcels)) {
      weighed.push(await weigh(tx, actor, parcel, { used, postWorker: input.postWorker, clock }));
    }
    const outcomes = await handOver(tx, actor, input, oneCounter(weighed));
    const some = outcomes.some(({ kind }) => kind === "HANDED_OVER");
    return { handOverId: some ? input.handOverId : null, outcomes };
  });
}

function assertHandsOut(actor: Officer): void {
  if (deskScopeOf(actor).returnUnitIds.length === 0) throw new ForbiddenError("handToPost");
}

/** What one result may: loaded through access, permitted and decided as in the act on it alone. */
async function weigh(
  tx: Transaction,
  actor: Officer,
  parcel: Parcel,
  given: { used: ReadonlySet<string>; postWorker: string; clock: CommandContext["clock"] },
): Promise<Weighed> {
  const { dossierId, version, trackingNumber } = parcel;
  const about = { dossierId, trackingNumber };
  try {
    const dossier = await getDossierForAct(tx, actor, dossierId, given.clock);
    const named = { ...about, code: dossier.row.code ?? dossier.row.reference };
    if (dossier.row.version !== version) return { outcome: { ...named, kind: "OVERTAKEN" } };
    const permission = assertMay(dossier, actor, "sendByPost", version);
    const { method: chosen } = readDelivery(dossier.row.delivery);
    const onTheWay = dossier.row.resultListId !== null;
    const sent = { trackingNumber, postWorker: given.postWorker, chosen, onTheWay };
    const decision = decideSendByPost(dossier.projection, sent);
    if (isRefusal(decision)) return refuse(named, `rule.${decision.refused}`);
    if (given.used.has(trackingNumber)) return refuse(named, "rule.trackingUsed");
    return { outcome: { ...named, kind: "HANDED_OVER" }, dossier, permission, decision };
  } catch (failure) {
    if (failure instanceof ConflictError) return { outcome: { ...about, code: null, kind: "OVERTAKEN" } };
    if (failure instanceof NotFoundError) return refuse({ ...about, code: null }, "notFound");
    if (failure instanceof ForbiddenError) return refuse({ ...about, code: null }, "forbidden");
    throw failure;
  }
}

function refuse(about: Pick<PostOutcome, "dossierId" | "code" | "trackingNumber">, messageKey: string) {
  return { outcome: { ...about, kind: "REFUSED" as const, messageKey } };
}

/** Minutes are those of one counter: what lies at another one of the officer's goes in another act. */
function oneCounter(weighed: readonly Weighed[]): Weighed[] {
  const counterOf = (one: Weighed) => ("dossier" in one ? one.dossier.projection.holderUnitId : undefined);
  const counter = weighed.map(counterOf).find((unitId) => unitId !== undefined);
  return weighed.map((one) => {
    if (!("dossier" in one) || counterOf(one) === counter) return one;
    return refuse(one.outcome, "rule.postOtherCounter");
  });
}

async function handOver(
  tx: Transaction,
  actor: Officer,
  { handOverId, postWorker }: HandToPostInput,
  weighed: readonly Weighed[],
): Promise<PostOutcome[]> {
  const outcomes = weighed.map(({ outcome }) => outcome);
  const going = weighed.flatMap((one) => ("dossier" in one ? [one] : []));
  const [first] = going;
  if (!first) return outcomes;
  const parcels: Awaited<ReturnType<typeof parcelOf>>[] = [];
  for (const { dossier, permission, decision, outcome } of going) {
    await recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
    parcels.push(await parcelOf(tx, dossier, outcome.trackingNumber));
  }
  const { projection, context } = first.dossier;
  const name = officerName(actor, first.permission);
  await keepPostHandOver(
    tx,
    {
      ...{ id: handOverId, direction: "RESULTS_TO_POST" as const, unitId: projection.holderUnitId },
      ...{ officer: { accountId: actor.accountId, name }, postWorker, parcels, outcomes },
    },
    context,
  );
  return outcomes;
}

/** The answer that the same press has had already. */
async function findEarlier(tx: Transaction, actor: Officer, id: string): Promise<HandedToPost | null> {
  const kept = await tx.postHandOver.findFirst({ where: { id, accountId: actor.accountId } });
  return kept && { handOverId: id, outcomes: kept.outcomes as unknown as PostOutcome[] };
}
