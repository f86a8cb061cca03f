import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { visibleTo } from "@/lib/dossiers/access";
import { type BulkAction, type BulkOutcome, fitsBulk } from "@/lib/dossiers/domain/bulk-action";
import { type DossierEventPayload, EVENT_OF_ACTION } from "@/lib/dossiers/domain/dossier-event";
import type { DossierState } from "@/lib/dossiers/domain/dossier-state";
import type { Recorded } from "@/lib/dossiers/ledger/record-dossier-event";
import type { BulkInput } from "@/lib/dossiers/schemas/bulk-input";
import type { ActInput } from "@/lib/dossiers/schemas/dossier-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { prisma } from "@/lib/platform/db/prisma";
import { reportFailure } from "@/lib/platform/entry/report-failure";
import { ConflictError, NotFoundError, RuleError } from "@/lib/platform/errors/app-error";
import { acceptDossier } from "./accept-dossier";
import { approveDossier } from "./approve-dossier";
import { assignDossier } from "./assign-dossier";
import { forwardDossier } from "./forward-dossier";
import { issueResult } from "./issue-result";
import { receiveLeg } from "./receive-leg";
import { returnResult } from "./return-result";

type Officer = Extract<Actor, { kind: "OFFICER" }>;
type Shared = Pick<BulkInput, "note" | "assigneeAccountId">;
type Command = (actor: Actor, act: ActInput, shared: Shared, context: CommandContext) => Promise<Recorded>;

/** Transactions of one request that run side by side: other people's requests need the rest. */
const LANES = 4;

const COMMANDS: Record<BulkAction, Command> = {
  accept: (actor, act, _shared, context) => acceptDossier(actor, { ...act, setCount: 1 }, context),
  forward: (actor, act, { note }, context) => forwardDossier(actor, { ...act, note }, context),
  assign: (actor, act, { note, assigneeAccountId = "" }, context) =>
    assignDossier(actor, { ...act, assigneeAccountId, instruction: note }, context),
  receiveLeg: (actor, act, _shared, context) => receiveLeg(actor, act, context),
  approve: (actor, act, { note }, context) => approveDossier(actor, { ...act, note }, context),
  issue: (actor, act, _shared, context) => issueResult(actor, act, context),
  returnResult: (actor, act, _shared, context) =>
    returnResult(actor, { ...act, method: "ONLINE", collector: "OWNER" }, context),
};

/**
 * Does one act on several dossiers, each in a transaction of its own, and says of each what became of it; no
 * dossier's refusal holds the others up. Sent again after an answer was lost it does nothing twice: what the
 * officer's own first try did to the version they saw is answered as done.
 */
export async function actInBulk(
  actor: Officer,
  input: BulkInput,
  context: CommandContext,
): Promise<BulkOutcome[]> {
  const outcomes: BulkOutcome[] = [];
  const waiting = [...input.dossiers.entries()];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [place, act] = next;
      outcomes[place] = await actOnOne(actor, act, input, context);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return outcomes;
}

async function actOnOne(
  actor: Officer,
  act: ActInput,
  input: BulkInput,
  context: CommandContext,
): Promise<BulkOutcome> {
  const { dossierId } = act;
  try {
    if (input.action === "returnResult") await assertFits(actor, act);
    await COMMANDS[input.action](actor, act, input, context);
    return await tellDone(dossierId, false);
  } catch (failure) {
    if (failure instanceof ConflictError) {
      const before = await didBefore(actor, act, input);
      return before ? tellDone(dossierId, true) : { dossierId, kind: "OVERTAKEN" };
    }
    const { error } = reportFailure(failure, context);
    if (error.code === "unexpected") return { dossierId, kind: "FAILED" };
    return { dossierId, kind: "REFUSED", messageKey: error.messageKey };
  }
}

async function assertFits(actor: Officer, { dossierId, version }: ActInput): Promise<void> {
  const row = await prisma.dossier.findFirst({
    where: { AND: [{ id: dossierId }, visibleTo(actor)] },
    select: { delivery: true, version: true },
  });
  if (!row) throw new NotFoundError(`dossier ${dossierId}`);
  if (row.version !== version) throw new ConflictError(`dossier is at ${row.version}`);
  const { method } = row.delivery as { method?: string };
  if (!fitsBulk("returnResult", method)) throw new RuleError("bulkReturnOnline");
}

/** Whether the very next event after the version seen is this act by this officer. */
async function didBefore(actor: Officer, act: ActInput, input: BulkInput): Promise<boolean> {
  const event = await prisma.dossierEvent.findUnique({
    where: { dossierId_seq: { dossierId: act.dossierId, seq: act.version + 1 } },
    select: { type: true, actorAccountId: true, payload: true },
  });
  if (event?.type !== EVENT_OF_ACTION[input.action] || event.actorAccountId !== actor.accountId) return false;
  const { change } = event.payload as unknown as DossierEventPayload;
  return input.action !== "assign" || change.holderAccountId === input.assigneeAccountId;
}

async function tellDone(dossierId: string, before: boolean): Promise<BulkOutcome> {
  const row = await prisma.dossier.findUniqueOrThrow({
    where: { id: dossierId },
    select: { code: true, reference: true, resultNumber: true, state: true },
  });
  return {
    dossierId,
    kind: "DONE",
    code: row.code ?? row.reference,
    resultNumber: row.resultNumber,
    state: row.state as DossierState,
    before,
  };
}
