import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { visibleTo } from "@/lib/dossiers/access";
import { findCorrespondent } from "@/lib/dossiers/domain/find-correspondent";
import { isUnread } from "@/lib/dossiers/domain/is-unread";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";

/**
 * Notes that one side has the messages on its screen: what the other wrote until now is read. Nothing for somebody
 * who does not see the dossier, only audits it, or was only asked for an opinion.
 */
export function noteMessagesRead(actor: Actor, dossierId: string, { clock }: CommandContext): Promise<void> {
  return transact(async (tx) => {
    const row = await tx.dossier.findFirst({
      where: { AND: [{ id: dossierId }, visibleTo(actor)] },
      select: { talk: true, holderUnitId: true, receivingUnitId: true, competentUnitId: true },
    });
    if (!row?.talk) return;
    const at = clock.now();
    const { applicantWroteAt, applicantReadAt, officeWroteAt, officeReadAt } = row.talk;
    if (actor.kind === "CITIZEN" && isUnread(officeWroteAt, applicantReadAt)) {
      await tx.dossierTalk.update({ where: { dossierId }, data: { applicantReadAt: at } });
      await tx.notice.updateMany({
        where: { accountId: actor.accountId, dossierId, kind: "MESSAGE", readAt: null },
        data: { readAt: at },
      });
    }
    if (actor.kind !== "OFFICER" || !isUnread(applicantWroteAt, officeReadAt)) return;
    if (!findCorrespondent(actor, row, await getUnitTree(localDateOf(at)))) return;
    await tx.dossierTalk.update({ where: { dossierId }, data: { officeReadAt: at } });
  });
}
