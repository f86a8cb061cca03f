import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { freezeOfficialPaper } from "@/lib/documents/ledger/freeze-official-paper";
import { decideReappoint } from "@/lib/dossiers/domain/decide-clock";
import { composeLetter, receivedAtOf } from "@/lib/dossiers/ledger/compose-letter";
import { assertMay, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import {
  assertDecided,
  eventActor,
  type Recorded,
  recordDossierEvent,
} from "@/lib/dossiers/ledger/record-dossier-event";
import type { ReappointInput } from "@/lib/dossiers/schemas/limit-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";

/** Apologises and promises a new date, once and in time, on the numbered paper F04 (NĐ 118/2025/NĐ-CP Art. 19.6). */
export function reappointDossier(
  actor: Actor,
  input: ReappointInput,
  { clock }: CommandContext,
): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "reappoint", input.version);
    const { row, projection, context } = dossier;
    const decision = assertDecided(decideReappoint(projection, input, context));
    const recorded = await recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
    const letter = await composeLetter(tx, dossier, { actor, permission }, "XL");
    const procedure = await tx.procedure.findUniqueOrThrow({
      where: { id: projection.procedureId },
      select: { sector: { select: { name: true } } },
    });
    await freezeOfficialPaper(tx, {
      dossierId: row.id,
      eventSeq: recorded.seq,
      number: letter.number,
      issuedAt: context.now,
      data: {
        ...letter,
        kind: "APOLOGY",
        sectorName: procedure.sector.name,
        receivedAt: receivedAtOf(dossier),
        originalDueAt: Date.parse(String(decision.facts.oldDueAt)),
        newDueAt: Date.parse(String(decision.facts.newDueAt)),
        ...(recorded.projection.dueProvisional ? { newDueProvisional: true } : {}),
        reason: input.reason,
        legalBasis: input.legalBasis,
      },
    });
    return recorded;
  });
}
