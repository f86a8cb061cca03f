import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { keepDrawnPaper } from "@/lib/documents/ledger/keep-drawn-paper";
import { deskScopeOf } from "@/lib/dossiers/domain/desk-scope";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { NotFoundError } from "@/lib/platform/errors/app-error";
import type { OpenedPaper } from "./open-official-paper";

/**
 * The minutes of a hand-over with the post as a file: the bytes first drawn, every time. They name several people, so
 * only the counter itself has them. Throws `NotFoundError` for anybody else.
 */
export function openPostHandOver(
  actor: Extract<Actor, { kind: "OFFICER" }>,
  handOverId: string,
  { clock }: CommandContext,
): Promise<OpenedPaper> {
  return transact(async (tx) => {
    const unitIds = assertCounter(actor);
    const found = await tx.postHandOver.findFirst({ where: { id: handOverId, unitId: { in: unitIds } } });
    if (!found) throw new NotFoundError(`post hand-over ${handOverId}`);
    if (!found.sha256) {
      const { sha256 } = await keepDrawnPaper(tx, found.data, clock.now());
      await tx.postHandOver.updateMany({ where: { id: handOverId, sha256: null }, data: { sha256 } });
    }
    const { file } = await tx.postHandOver.findUniqueOrThrow({
      where: { id: handOverId },
      select: { file: { select: { sha256: true, sizeBytes: true } } },
    });
    if (!file) throw new NotFoundError(`file of post hand-over ${handOverId}`);
    return { ...file, mediaType: "application/pdf", fileName: `bien-ban-giao-nhan-${found.handedOn}.pdf` };
  });
}

/** The counters at which the officer receives or returns. */
function assertCounter(actor: Extract<Actor, { kind: "OFFICER" }>): string[] {
  const { returnUnitIds } = deskScopeOf(actor);
  if (returnUnitIds.length === 0) throw new NotFoundError("post hand-over");
  return [...returnUnitIds];
}
