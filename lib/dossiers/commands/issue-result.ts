import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { freezeOfficialPaper } from "@/lib/documents/ledger/freeze-official-paper";
import { decideIssue } from "@/lib/dossiers/domain/decide-result";
import { composeResult } from "@/lib/dossiers/ledger/compose-result";
import { assertMay, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { nextResultNumber } from "@/lib/dossiers/ledger/next-result-number";
import {
  assertDecided,
  eventActor,
  type Recorded,
  recordDossierEvent,
} from "@/lib/dossiers/ledger/record-dossier-event";
import type { ActInput } from "@/lib/dossiers/schemas/dossier-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";

/**
 * Numbers, dates and issues the signed result (NĐ 30/2020/NĐ-CP Art. 15, 18): from this moment it is what the
 * draft said, and the clock has ended.
 */
export function issueResult(actor: Actor, input: ActInput, { clock }: CommandContext): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "issue", input.version);
    const { row, context } = dossier;
    const { agencyId, resultNumber } = await nextResultNumber(tx, dossier, row.holderUnitId);
    const decision = assertDecided(decideIssue(dossier.projection, { resultNumber }, context));
    const recorded = await recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
    await freezeOfficialPaper(tx, {
      dossierId: row.id,
      eventSeq: recorded.seq,
      number: resultNumber,
      data: await composeResult(tx, dossier, agencyId, resultNumber),
      issuedAt: context.now,
    });
    return recorded;
  });
}
