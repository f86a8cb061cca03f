import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { freezeOfficialPaper } from "@/lib/documents/ledger/freeze-official-paper";
import { decidePause } from "@/lib/dossiers/domain/decide-clock";
import { composeLetter, receivedAtOf } from "@/lib/dossiers/ledger/compose-letter";
import { assertMay, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import {
  assertDecided,
  eventActor,
  type Recorded,
  recordDossierEvent,
} from "@/lib/dossiers/ledger/record-dossier-event";
import type { PauseInput } from "@/lib/dossiers/schemas/limit-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";

/** Stops the clock on a ground the law names, and tells the applicant so on a numbered notice. */
export function pauseDossier(actor: Actor, input: PauseInput, { clock }: CommandContext): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "pause", input.version);
    const { row, projection, context } = dossier;
    const decision = assertDecided(decidePause(projection, input, context));
    const recorded = await recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
    const letter = await composeLetter(tx, dossier, { actor, permission }, "TB");
    await freezeOfficialPaper(tx, {
      dossierId: row.id,
      eventSeq: recorded.seq,
      number: letter.number,
      issuedAt: context.now,
      data: {
        ...letter,
        kind: "PAUSE",
        reasonCode: input.reasonCode,
        reason: input.reason,
        legalBasis: input.legalBasis,
        nextStep: "Ông/Bà không phải làm gì thêm; cơ quan sẽ báo ngay khi giải quyết tiếp.",
        receivedAt: receivedAtOf(dossier),
        ...(row.dueAt ? { dueAt: row.dueAt.getTime() } : {}),
        pausedAt: context.now.getTime(),
      },
    });
    return recorded;
  });
}
