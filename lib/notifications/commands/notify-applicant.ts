import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { assertSystem } from "@/lib/accounts/domain/assert-system";
import type { DossierEventPayload, DossierEventType } from "@/lib/dossiers/domain/dossier-event";
import { findNoticeKind } from "@/lib/notifications/domain/notice-kind";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { newId } from "@/lib/platform/ids/new-id";

/**
 * Puts a notice of one event into the applicant's inbox, when it concerns them and they have an account. Any number
 * of times for the same event: it is there once.
 */
export function notifyApplicant(
  actor: Actor,
  input: { dossierId: string; seq: number },
  { clock }: CommandContext,
): Promise<void> {
  assertSystem(actor);
  return transact(async (tx) => {
    const event = await tx.dossierEvent.findUnique({
      where: { dossierId_seq: input },
      select: { type: true, payload: true, at: true, dossier: { select: { applicantAccountId: true } } },
    });
    const accountId = event?.dossier.applicantAccountId;
    if (!event || !accountId) return;
    const { change } = event.payload as unknown as DossierEventPayload;
    const kind = findNoticeKind(event.type as DossierEventType, change.state);
    if (!kind) return;
    const row = { id: newId(clock.now()), accountId, dossierId: input.dossierId, eventSeq: input.seq };
    await tx.notice.createMany({ data: [{ ...row, kind, createdAt: event.at }], skipDuplicates: true });
  });
}
