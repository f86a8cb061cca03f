import "server-only";
import { agentProofOf } from "@/lib/dossiers/domain/agent";
import type { DossierEventPayload, EventActor } from "@/lib/dossiers/domain/dossier-event";
import type { DossierProjection } from "@/lib/dossiers/domain/dossier-projection";
import { temporaryReferenceOf } from "@/lib/dossiers/domain/temporary-reference";
import { getUnit } from "@/lib/organization/domain/unit-tree";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { Transaction } from "@/lib/platform/db/transact";
import { newId } from "@/lib/platform/ids/new-id";
import { newSecret } from "@/lib/platform/ids/new-secret";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import { type Composition, EMPTY_CHAIN, personalColumns } from "./compose-dossier";
import { columnsOf } from "./projection-row";
import { appendEvent } from "./write-dossier-event";

/** Writes the first event of a dossier, its row, papers and first agency; marks the draft as sent. */
export async function openDossier(
  tx: Transaction,
  id: string,
  composition: Composition,
  projection: DossierProjection,
  by: EventActor,
): Promise<{ dossierId: string; reference: string; receptionDueAt: string }> {
  const { now, papers, tree, agent } = composition;
  const payload: DossierEventPayload = {
    before: null,
    change: projection,
    facts: {
      channel: projection.channel,
      ...(composition.slip ? { slipNumber: composition.slip.slipNumber } : {}),
      ...(agent ? { agentProof: agentProofOf(agent) } : {}),
    },
  };
  const reference = temporaryReferenceOf(id);
  const personal = personalColumns(composition).columns;
  await tx.dossier.create({
    data: {
      ...(columnsOf(projection, Prisma.DbNull) as unknown as Prisma.DossierUncheckedCreateInput),
      ...personal,
      id,
      reference,
      lookupToken: newSecret(12),
      ...EMPTY_CHAIN,
    },
  });
  const lastHash = await appendEvent(tx, {
    row: { id, lastHash: EMPTY_CHAIN.lastHash },
    seq: 1,
    by,
    type: "SUBMITTED",
    payload,
    at: now,
  });
  await tx.dossier.update({ where: { id }, data: { version: 1, lastHash } });
  await tx.dossierAgency.createMany({
    data: agenciesAtFirst(projection, tree).map((agencyId) => ({
      dossierId: id,
      agencyId,
      sinceAt: now,
      searchName: personal.searchName,
    })),
  });
  await tx.dossierPaper.createMany({
    data: papers.map(({ componentCode, fileName, sha256 }) => ({
      id: newId(now),
      dossierId: id,
      componentCode,
      fileName,
      sha256,
      round: 0,
      addedAt: now,
    })),
  });
  await tx.draft.update({ where: { id }, data: { submittedAt: now } });
  await enqueue(tx, "dossier-event", { dossierId: id, seq: 1 });
  return { dossierId: id, reference, receptionDueAt: projection.receptionDueAt };
}

function agenciesAtFirst(projection: DossierProjection, tree: Composition["tree"]): string[] {
  return [
    ...new Set([
      getUnit(tree, projection.holderUnitId).agencyId,
      getUnit(tree, projection.competentUnitId).agencyId,
    ]),
  ];
}
