import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { deskScopeOf } from "@/lib/dossiers/domain/desk-scope";
import { DOSSIER_STATES } from "@/lib/dossiers/domain/dossier-state";
import type { PostDelivery, PostedDossier } from "@/lib/dossiers/domain/post-hand-over";
import { getUnitNames } from "@/lib/organization/queries/get-unit-names";
import type { Dossier } from "@/lib/platform/db/generated/client";
import { prisma } from "@/lib/platform/db/prisma";
import { NotFoundError } from "@/lib/platform/errors/app-error";

/**
 * One delivery by the post, with what became of each dossier: what the postal worker passes on to the senders
 * (QĐ 45/2016/QĐ-TTg Art. 7.5). Throws `NotFoundError` for one at another counter.
 */
export async function getPostDelivery(
  actor: Extract<Actor, { kind: "OFFICER" }>,
  handOverId: string,
): Promise<PostDelivery> {
  const found = await prisma.postHandOver.findFirst({
    where: {
      ...{ id: handOverId, direction: "DOSSIERS_FROM_POST" },
      unitId: { in: [...deskScopeOf(actor).receptionUnitIds] },
    },
    include: {
      account: { select: { fullName: true } },
      parcels: {
        orderBy: { place: "asc" },
        include: {
          dossier: {
            include: {
              officialPapers: { where: { form: "RECEIPT" }, orderBy: { eventSeq: "desc" }, take: 1 },
            },
          },
        },
      },
    },
  });
  if (!found) throw new NotFoundError(`delivery ${handOverId}`);
  const [unitNames, procedureNames] = await Promise.all([
    getUnitNames([found.unitId]),
    nameProcedures(found.parcels, found.handedOn),
  ]);
  return {
    id: found.id,
    postWorker: found.postWorker,
    officerName: found.account.fullName,
    unitName: unitNames(found.unitId, localDateOf(found.handedAt)),
    handedAt: found.handedAt.toISOString(),
    slips: found.parcels.map(({ place, slipNumber, senderName, procedureCode, missing, dossier }) => ({
      ...{ place, slipNumber, senderName: senderName ?? "", missing },
      procedureName: procedureNames.get(procedureCode ?? "") ?? procedureCode ?? "",
      dossier: dossier && postedDossier(dossier),
    })),
  };
}

async function nameProcedures(
  parcels: readonly { procedureCode: string | null }[],
  on: string,
): Promise<ReadonlyMap<string, string>> {
  const versions = await prisma.procedureVersion.findMany({
    where: {
      ...{ validFrom: { lte: on }, OR: [{ validTo: null }, { validTo: { gte: on } }] },
      procedure: { code: { in: parcels.flatMap(({ procedureCode }) => procedureCode ?? []) } },
    },
    select: { name: true, procedure: { select: { code: true } } },
    orderBy: { validFrom: "asc" },
  });
  return new Map(versions.map(({ name, procedure }) => [procedure.code, name]));
}

function postedDossier(dossier: Dossier & { officialPapers: { id: string }[] }): PostedDossier {
  return {
    ...{ id: dossier.id, code: dossier.code, reference: dossier.reference },
    state: DOSSIER_STATES.find((state) => state === dossier.state) ?? "SUBMITTED",
    dueAt: dossier.dueAt?.toISOString() ?? null,
    receiptId: dossier.officialPapers[0]?.id ?? null,
  };
}
