import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { freezeOfficialPaper } from "@/lib/documents/ledger/freeze-official-paper";
import { decideCorrectResult } from "@/lib/dossiers/domain/decide-result";
import { hashContent } from "@/lib/dossiers/domain/event-chain";
import { composeResult } from "@/lib/dossiers/ledger/compose-result";
import { assertMay, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { nextResultNumber } from "@/lib/dossiers/ledger/next-result-number";
import { assertOthersAppraisal } from "@/lib/dossiers/ledger/own-appraisal";
import {
  assertDecided,
  eventActor,
  type Recorded,
  recordDossierEvent,
} from "@/lib/dossiers/ledger/record-dossier-event";
import { replaceResultPaper } from "@/lib/dossiers/ledger/replace-result-paper";
import type { CorrectResultInput } from "@/lib/dossiers/schemas/dossier-inputs";
import { draftResult as kept } from "@/lib/dossiers/schemas/draft-result";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";

/**
 * Replaces a wrong result by a corrected one with its own number and paper, signed by whoever corrects it: a new
 * paper needs a new signature (NĐ 30/2020/NĐ-CP Art. 13). The wrong one is kept, marked as replaced
 * (NĐ 118/2025/NĐ-CP Art. 23). Nobody signs the correction of what they appraised: `RuleError("ownAppraisal")`.
 */
export function correctResult(
  actor: Actor,
  input: CorrectResultInput,
  { clock }: CommandContext,
): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "correctResult", input.version);
    await assertOthersAppraisal(tx, dossier, actor, permission);
    const { row, projection, context } = dossier;
    const unitId = projection.resultUnitId ?? projection.holderUnitId;
    const { agencyId, resultNumber } = await nextResultNumber(tx, dossier, unitId);
    const outcome = kept.safeParse(row.draftResult).data?.outcome ?? "GRANTED";
    const draftResult = { outcome, title: input.title, body: input.body };
    const decision = assertDecided(
      decideCorrectResult(
        projection,
        {
          resultNumber,
          reason: input.reason,
          reportedAt: new Date(`${input.reportedOn}T00:00:00+07:00`),
          draftResultHash: hashContent(draftResult),
        },
        context,
      ),
    );
    const recorded = await recordDossierEvent(tx, dossier, eventActor(actor, permission), decision, {
      draftResult,
    });
    const replaces = await replaceResultPaper(tx, row.id, context.now);
    const corrected = { ...dossier, row: { ...row, draftResult } };
    await freezeOfficialPaper(tx, {
      dossierId: row.id,
      eventSeq: recorded.seq,
      number: resultNumber,
      data: await composeResult(tx, corrected, agencyId, resultNumber, replaces),
      issuedAt: context.now,
    });
    return recorded;
  });
}
