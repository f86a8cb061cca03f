import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { freezeOfficialPaper } from "@/lib/documents/ledger/freeze-official-paper";
import { decideSettleAtOnce } from "@/lib/dossiers/domain/decide-result";
import { hashContent } from "@/lib/dossiers/domain/event-chain";
import { composeResult } from "@/lib/dossiers/ledger/compose-result";
import { assertMay, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { nextResultNumber } from "@/lib/dossiers/ledger/next-result-number";
import {
  assertDecided,
  eventActor,
  type Recorded,
  recordDossierEvent,
} from "@/lib/dossiers/ledger/record-dossier-event";
import type { DraftResultInput } from "@/lib/dossiers/schemas/dossier-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";

/** Settles a same-day service at the counter that may resolve it itself (NĐ 61/2018/NĐ-CP Art. 19.1). */
export function settleAtOnce(
  actor: Actor,
  input: DraftResultInput,
  { clock }: CommandContext,
): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "settleAtOnce", input.version);
    const { row, projection, context } = dossier;
    const draftResult = { outcome: input.outcome, title: input.title, body: input.body };
    const { agencyId, resultNumber } = await nextResultNumber(tx, dossier, projection.holderUnitId);
    const settled = { resultNumber, draftResultHash: hashContent(draftResult) };
    const decision = assertDecided(decideSettleAtOnce(projection, settled, context));
    const recorded = await recordDossierEvent(tx, dossier, eventActor(actor, permission), decision, {
      draftResult,
    });
    await freezeOfficialPaper(tx, {
      dossierId: row.id,
      eventSeq: recorded.seq,
      number: resultNumber,
      data: await composeResult(tx, { ...dossier, row: { ...row, draftResult } }, agencyId, resultNumber),
      issuedAt: context.now,
    });
    return recorded;
  });
}
