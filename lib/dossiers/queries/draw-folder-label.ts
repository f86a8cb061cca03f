import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { drawDraftPaper } from "@/lib/documents/queries/draw-draft-paper";
import { visibleTo } from "@/lib/dossiers/access";
import { getUnitNames } from "@/lib/organization/queries/get-unit-names";
import type { Clock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { NotFoundError } from "@/lib/platform/errors/app-error";

/**
 * The label for the paper folder of a dossier as PDF: code, procedure, dates and place, no name. Throws
 * `NotFoundError` for a dossier out of sight, or without its code.
 */
export async function drawFolderLabel(
  actor: Actor,
  dossierId: string,
  { clock }: { clock: Clock },
): Promise<Uint8Array> {
  const row = await prisma.dossier.findFirst({
    where: { AND: [{ id: dossierId, code: { not: null } }, visibleTo(actor)] },
    select: {
      code: true,
      submittedAt: true,
      acceptedAt: true,
      dueAt: true,
      folderPlace: true,
      receivingUnitId: true,
      procedureVersion: { select: { name: true } },
    },
  });
  if (!row?.code) throw new NotFoundError(`dossier ${dossierId}`);
  const now = clock.now();
  const nameOf = await getUnitNames([row.receivingUnitId]);
  return drawDraftPaper({
    kind: "FOLDER_LABEL",
    printedAt: now.getTime(),
    officeName: nameOf(row.receivingUnitId, localDateOf(now)),
    labels: [
      {
        dossierCode: row.code,
        requestContent: row.procedureVersion.name,
        receivedAt: (row.acceptedAt ?? row.submittedAt).getTime(),
        ...(row.dueAt ? { dueAt: row.dueAt.getTime() } : {}),
        ...(row.folderPlace ? { shelfPlace: row.folderPlace } : {}),
      },
    ],
  });
}
