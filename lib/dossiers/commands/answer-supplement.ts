import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { decideAnswerSupplement } from "@/lib/dossiers/domain/decide-reception";
import { addSupplement } from "@/lib/dossiers/ledger/add-supplement";
import { assertMay, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { getFiling } from "@/lib/dossiers/ledger/get-filing";
import { issueReceipt } from "@/lib/dossiers/ledger/issue-receipt";
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
 * The citizen has completed the dossier in their working copy: new papers are added beside the old ones, answers are
 * checked again as a whole, and the clock restarts. After acceptance a re-dated receipt (F01) is issued.
 */
export function answerSupplement(
  actor: Actor,
  input: ActInput,
  { clock }: CommandContext,
): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "answerSupplement", input.version);
    const { context, projection } = dossier;
    const filing = await getFiling(tx, projection.procedureVersionId);
    const supplement = await addSupplement(tx, dossier, filing, localDateOf(context.now));
    const decision = assertDecided(decideAnswerSupplement(projection, supplement, context));
    const { columns } = supplement;
    const recorded = await recordDossierEvent(tx, dossier, eventActor(actor, permission), decision, columns);
    const supplemented = { ...dossier, row: { ...dossier.row, ownerName: columns.ownerName } };
    await issueReceipt(tx, { dossier: supplemented, recorded, filing, setCount: 1, officer: "" });
    return recorded;
  });
}
