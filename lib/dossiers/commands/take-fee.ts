import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { decideTakeFee } from "@/lib/dossiers/domain/decide-result";
import { assertMay, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { keepFeeTaking, nextFeeReceipt } from "@/lib/dossiers/ledger/keep-fee-taking";
import {
  assertDecided,
  eventActor,
  type Recorded,
  recordDossierEvent,
} from "@/lib/dossiers/ledger/record-dossier-event";
import type { TakeFeeInput } from "@/lib/dossiers/schemas/fee-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { ConflictError } from "@/lib/platform/errors/app-error";

/**
 * Takes money for a dossier at the counter and gives its receipt. Sent again with the same `takingId`, the money is
 * not taken again: the answer is the first one.
 */
export function takeFee(
  actor: Actor,
  input: TakeFeeInput,
  { clock }: CommandContext,
): Promise<Omit<Recorded, "projection">> {
  return transact(async (tx) => {
    await tx.$queryRaw`SELECT id FROM dossier WHERE id = ${input.dossierId}::uuid FOR UPDATE`;
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const taken = await tx.feeTaking.findUnique({ where: { id: input.takingId } });
    if (taken && taken.dossierId !== dossier.row.id) throw new ConflictError("taken for another dossier");
    if (taken) return { dossierId: taken.dossierId, version: dossier.row.version, seq: taken.eventSeq };
    const permission = assertMay(dossier, actor, "takeFee", input.version);
    const { projection, context } = dossier;
    const collector = await nextFeeReceipt(tx, actor, permission, context.now);
    const { amountDong, method } = input;
    const { receiptNumber } = collector;
    const decision = assertDecided(decideTakeFee(projection, { amountDong, method, receiptNumber }, context));
    const recorded = await recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
    await keepFeeTaking(tx, dossier, recorded, input, collector);
    return recorded;
  });
}
