import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { findCorrespondent } from "@/lib/dossiers/domain/find-correspondent";
import { assertWorksOn } from "@/lib/dossiers/ledger/assert-works-on";
import type { OfficeMessageInput } from "@/lib/dossiers/schemas/talk-inputs";
import { noticeMessage } from "@/lib/notifications/ledger/notice-message";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { ForbiddenError, RuleError } from "@/lib/platform/errors/app-error";

/**
 * Writes to the applicant, who gets a notice that does not say what was written. Whether an answer is asked for is
 * from now on the dossier's mark; it stops no clock. Sent twice, it is written once. Throws `ForbiddenError` for who was
 * only asked for an opinion.
 */
export function writeToApplicant(
  actor: Actor,
  input: OfficeMessageInput,
  { clock }: CommandContext,
): Promise<void> {
  return transact(async (tx) => {
    const { dossier, officer } = await assertWorksOn(tx, actor, input.dossierId);
    const { accountId } = officer;
    const agencyId = findCorrespondent(officer, dossier, await getUnitTree(localDateOf(clock.now())));
    if (!agencyId) throw new ForbiddenError("only asked for an opinion");
    if (!dossier.applicantAccountId) throw new RuleError("applicantWithoutAccount");
    const { requestId: id, dossierId, text, asksAnswer } = input;
    const at = clock.now();
    const written = await tx.dossierMessage.createMany({
      data: [{ id, dossierId, accountId, agencyId, fromApplicant: false, text, asksAnswer, at }],
      skipDuplicates: true,
    });
    if (written.count === 0) return;
    await tx.dossier.update({
      where: { id: dossierId },
      data: { answerAskedAt: asksAnswer ? at : null },
      select: { id: true },
    });
    await tx.dossierTalk.upsert({
      where: { dossierId },
      create: { dossierId, officeWroteAt: at, officeReadAt: at },
      update: { officeWroteAt: at },
    });
    await noticeMessage(tx, {
      accountId: dossier.applicantAccountId,
      dossierId,
      eventSeq: dossier.version,
      at,
    });
  });
}
