import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { decideAccept } from "@/lib/dossiers/domain/decide-reception";
import { decideTakeFee } from "@/lib/dossiers/domain/decide-result";
import { fileDraft } from "@/lib/dossiers/ledger/file-draft";
import { assertMay, type DossierForAct, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import {
  assertDraftVersion,
  type DraftForEdit,
  getDraftForEdit,
} from "@/lib/dossiers/ledger/get-draft-for-edit";
import { getFiling } from "@/lib/dossiers/ledger/get-filing";
import { issueReceipt } from "@/lib/dossiers/ledger/issue-receipt";
import { keepAnswers } from "@/lib/dossiers/ledger/keep-answers";
import { keepFeeTaking, nextFeeReceipt } from "@/lib/dossiers/ledger/keep-fee-taking";
import { keepSheets } from "@/lib/dossiers/ledger/keep-sheets";
import { nextDossierCode } from "@/lib/dossiers/ledger/next-code";
import { officerName } from "@/lib/dossiers/ledger/paper-parts";
import { assertDecided, eventActor, recordDossierEvent } from "@/lib/dossiers/ledger/record-dossier-event";
import type { ReceiveAtCounterInput } from "@/lib/dossiers/schemas/counter-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { type Transaction, transact } from "@/lib/platform/db/transact";
import { RuleError } from "@/lib/platform/errors/app-error";
import { findTerm } from "@/lib/procedures/domain/find-term";

type Received = { dossierId: string; version: number; accepted: boolean };

/**
 * A walk-in from the officer's page to the receipt (F01) in one transaction: filed, its papers counted, the fee
 * taken, accepted. What the post brought and is not complete is filed only: a supplement is asked for on its own
 * page. Sent again it is done once: the second answer is the first one. Throws `ValidationError` naming
 * every field still to mend (`numberConfirmed` when the digits of the applicant's number disagree with the card),
 * `RuleError("prepayFirst")` when a fee due beforehand is not taken.
 */
export function receiveAtCounter(
  actor: Actor,
  input: ReceiveAtCounterInput,
  { clock }: CommandContext,
): Promise<Received> {
  return transact(async (tx) => {
    const earlier = await findReceived(tx, actor, input.draftId);
    if (earlier) return earlier;
    const draft = await getDraftForEdit(tx, actor, input.draftId);
    assertDraftVersion(draft, input.version);
    const kept = await keepTyped(tx, draft, input, clock.now());
    const typed = { ...kept, numberConfirmed: input.numberConfirmed };
    const { dossierId } = await fileDraft(tx, actor, typed, clock.now());
    const load = () => getDossierForAct(tx, actor, dossierId, clock);
    const filed = await load();
    const filing = await getFiling(tx, filed.projection.procedureVersionId);
    const complete = filed.projection.channel !== "POST" || input.complete !== false;
    await keepSheets(tx, filed.row, filing, input.sheets, { complete });
    const prepaid = filed.projection.state === "AWAIT_PREPAY";
    if (prepaid) await takeNow(tx, actor, filed, input.fee);
    const waiting = await load();
    if (!complete) return { dossierId, version: waiting.row.version, accepted: false };
    const permission = assertMay(waiting, actor, "accept", waiting.row.version);
    const { projection, context } = waiting;
    const code = await nextDossierCode(tx, projection, context.tree, localDateOf(context.now));
    const term = findTerm(filing.content.terms, projection.channel);
    const { setCount } = input;
    const decision = assertDecided(decideAccept(projection, { code, term, setCount }, context));
    const recorded = await recordDossierEvent(tx, waiting, eventActor(actor, permission), decision);
    if (!prepaid && input.fee) await takeNow(tx, actor, await load(), input.fee);
    const final = await load();
    await issueReceipt(tx, {
      dossier: waiting,
      recorded: { ...recorded, projection: final.projection },
      filing,
      setCount,
      officer: officerName(actor, permission),
    });
    return { dossierId, version: final.row.version, accepted: true };
  });
}

/** The draft with what was typed on the page, kept for a later supplement too. */
async function keepTyped(
  tx: Transaction,
  { row, content }: DraftForEdit,
  input: ReceiveAtCounterInput,
  now: Date,
): Promise<DraftForEdit> {
  const { form } = await getFiling(tx, row.procedureVersionId);
  const typed = keepAnswers(content, input, { form, today: localDateOf(now) });
  const competentUnitId = input.competentUnitId ?? row.competentUnitId;
  await tx.draft.update({ where: { id: row.id }, data: { content: typed, competentUnitId } });
  return { row: { ...row, competentUnitId }, content: typed };
}

async function takeNow(
  tx: Transaction,
  actor: Actor,
  dossier: DossierForAct,
  fee: ReceiveAtCounterInput["fee"],
): Promise<void> {
  if (!fee) throw new RuleError("prepayFirst");
  const permission = assertMay(dossier, actor, "takeFee", dossier.row.version);
  const { projection, context } = dossier;
  const collector = await nextFeeReceipt(tx, actor, permission, context.now);
  const taking = { amountDong: fee.amountDong, method: fee.method, receiptNumber: collector.receiptNumber };
  const decision = assertDecided(decideTakeFee(projection, taking, context));
  const recorded = await recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
  await keepFeeTaking(tx, dossier, recorded, fee, collector);
}

/** The dossier that the same page has made already, locked until the transaction ends. */
async function findReceived(tx: Transaction, actor: Actor, draftId: string): Promise<Received | null> {
  if (actor.kind !== "OFFICER") return null;
  await tx.$queryRaw`SELECT id FROM draft WHERE id = ${draftId}::uuid FOR UPDATE`;
  const sent = await tx.draft.findFirst({
    where: { id: draftId, accountId: actor.accountId, submittedAt: { not: null } },
    select: { id: true },
  });
  if (!sent) return null;
  const { id, version, acceptedAt } = await tx.dossier.findUniqueOrThrow({ where: { id: draftId } });
  return { dossierId: id, version, accepted: acceptedAt !== null };
}
