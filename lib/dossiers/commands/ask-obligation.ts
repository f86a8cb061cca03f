import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { freezeOfficialPaper } from "@/lib/documents/ledger/freeze-official-paper";
import { decideAskObligation } from "@/lib/dossiers/domain/decide-clock";
import { composeLetter, receivedAtOf } from "@/lib/dossiers/ledger/compose-letter";
import { assertMay, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import {
  assertDecided,
  eventActor,
  type Recorded,
  recordDossierEvent,
} from "@/lib/dossiers/ledger/record-dossier-event";
import type { AskObligationInput } from "@/lib/dossiers/schemas/limit-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";

/** Asks the applicant to meet a financial obligation first; the clock stands until it is proven. */
export function askObligation(
  actor: Actor,
  input: AskObligationInput,
  { clock }: CommandContext,
): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "askObligation", input.version);
    const { row, context } = dossier;
    const decision = assertDecided(decideAskObligation(input, context));
    const recorded = await recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
    const letter = await composeLetter(tx, dossier, { actor, permission }, "TB");
    await freezeOfficialPaper(tx, {
      dossierId: row.id,
      eventSeq: recorded.seq,
      number: letter.number,
      issuedAt: context.now,
      data: {
        ...letter,
        kind: "OBLIGATION",
        receivedAt: receivedAtOf(dossier),
        clockStoppedAt: context.now.getTime(),
        items: [{ name: input.reason, amountDong: input.amountDong }],
        legalBasis: input.legalBasis,
        nextStep: `Nộp tại ${input.payTo}, rồi gửi chứng từ nộp tiền cho nơi đã nhận hồ sơ.`,
      },
    });
    return recorded;
  });
}
