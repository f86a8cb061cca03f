import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import type { ExportedEvent, HistoryExport } from "@/lib/audit/domain/history-export";
import { proveHistory } from "@/lib/audit/queries/prove-history";
import { visibleTo } from "@/lib/dossiers/access";
import { hashPayload } from "@/lib/dossiers/domain/event-chain";
import { mayApplicantRead } from "@/lib/dossiers/domain/payload-for-applicant";
import type { ChainLink } from "@/lib/dossiers/domain/verify-chain";
import { linkOf } from "@/lib/dossiers/ledger/verify-dossier";
import { prisma } from "@/lib/platform/db/prisma";
import { NotFoundError } from "@/lib/platform/errors/app-error";

/**
 * The history of a dossier with everything needed to verify it without us. The applicant gets no notes between
 * officers: of such events the hash stands in for the payload. Throws `NotFoundError` for a dossier out of sight.
 */
export async function exportHistory(
  actor: Actor,
  dossierId: string,
): Promise<{ history: HistoryExport; fileName: string }> {
  const dossier = await prisma.dossier.findFirst({
    where: { id: dossierId, ...visibleTo(actor) },
    select: { code: true, reference: true },
  });
  if (!dossier) throw new NotFoundError(`dossier ${dossierId}`);
  // Proofs first: an event that comes in between is in the export without a proof, never the other way round.
  const proofs = await proveHistory(dossierId);
  const events = await prisma.dossierEvent.findMany({ where: { dossierId }, orderBy: { seq: "asc" } });
  const exported = events.map((event) => exportEvent(actor, linkOf(event)));
  return {
    history: { kind: "mot-cua/history-export/1", dossierId, events: exported, ...proofs },
    fileName: `lich-su-${dossier.code ?? dossier.reference}.json`,
  };
}

function exportEvent(actor: Actor, link: ChainLink): ExportedEvent {
  const { dossierId: _dossierId, payload, salt, ...known } = link;
  if (!salt) return { ...known, payload };
  const open = actor.kind !== "CITIZEN" || mayApplicantRead(link.type, payload);
  return open ? { ...known, payload, salt } : { ...known, payloadHash: hashPayload(salt, payload) };
}
