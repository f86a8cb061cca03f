import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { visibleTo } from "@/lib/dossiers/access";
import type { ApplicantMessageInput } from "@/lib/dossiers/schemas/talk-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { NotFoundError } from "@/lib/platform/errors/app-error";

/** The applicant writes to the office; whatever an officer waited for is thereby answered. Twice is once. */
export function writeToOffice(
  actor: Actor,
  input: ApplicantMessageInput,
  { clock }: CommandContext,
): Promise<void> {
  return transact(async (tx) => {
    const { requestId: id, dossierId, text } = input;
    if (actor.kind !== "CITIZEN") throw new NotFoundError(`dossier ${dossierId}`);
    const own = await tx.dossier.findFirst({
      where: { AND: [{ id: dossierId }, visibleTo(actor)] },
      select: { id: true },
    });
    if (!own) throw new NotFoundError(`dossier ${dossierId}`);
    const at = clock.now();
    const { accountId } = actor;
    const written = await tx.dossierMessage.createMany({
      data: [{ id, dossierId, accountId, fromApplicant: true, text, asksAnswer: false, at }],
      skipDuplicates: true,
    });
    if (written.count === 0) return;
    await tx.dossier.update({
      where: { id: dossierId },
      data: { answerAskedAt: null },
      select: { id: true },
    });
    await tx.dossierTalk.upsert({
      where: { dossierId },
      create: { dossierId, applicantWroteAt: at, applicantReadAt: at },
      update: { applicantWroteAt: at, applicantReadAt: at },
    });
  });
}
