import "server-only";
import { canonicalJson } from "@/lib/dossiers/domain/canonical-json";
import type { DossierEventPayload, DossierEventType } from "@/lib/dossiers/domain/dossier-event";
import type { DossierProjection } from "@/lib/dossiers/domain/dossier-projection";
import { hashContent } from "@/lib/dossiers/domain/event-chain";
import {
  type ChainLink,
  type ChainProblem,
  findRowProblem,
  isProblem,
  replayChain,
} from "@/lib/dossiers/domain/verify-chain";
import { findResultPaperProblem } from "@/lib/dossiers/domain/verify-result-papers";
import { draftResult } from "@/lib/dossiers/schemas/draft-result";
import type { Answers } from "@/lib/forms/domain/e-form";
import type { Role } from "@/lib/organization/domain/role";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { contentHashOf } from "./content-hash";
import { partRow } from "./note-parts";
import { projectionOf } from "./projection-row";

/** What has to be read of a dossier to verify it. */
export const VERIFIED_PARTS = {
  events: { orderBy: { seq: "asc" } },
  papers: { select: { componentCode: true, sha256: true, round: true } },
  parts: { orderBy: { seq: "asc" }, omit: { dossierId: true } },
  officialPapers: {
    where: { form: "RESULT" },
    select: {
      ...{
        form: true,
        eventSeq: true,
        part: true,
        number: true,
        data: true,
        issuedAt: true,
        replacedAt: true,
      },
    },
  },
} as const satisfies Prisma.DossierInclude;

export type StoredDossier = Prisma.DossierGetPayload<{ include: typeof VERIFIED_PARTS }>;

/**
 * Whether a dossier's chain is whole, its row is what the events replay to, its content and draft result are those
 * that the chain has recorded, and its result papers say what it recorded of them. Returns the first thing that is wrong, null when nothing is.
 */
export function verifyDossier(dossier: StoredDossier): ChainProblem | null {
  const replay = replayChain(dossier.events.map(linkOf));
  if (isProblem(replay)) return replay;
  const { version, lastHash } = dossier;
  const row = { projection: projectionOf(dossier), version, lastHash };
  return (
    findRowProblem(row, replay) ??
    findPartProblem(dossier, replay.projection) ??
    findContentProblem(dossier) ??
    findResultProblem(dossier)
  );
}

/** The parts that other units find must be those of the chain. */
function findPartProblem({ parts }: StoredDossier, { legs }: DossierProjection): ChainProblem | null {
  const same = canonicalJson(parts) === canonicalJson(legs.map(partRow));
  return same ? null : { kind: "ROW", seq: null, field: "parts" };
}

function findContentProblem(dossier: StoredDossier): ChainProblem | null {
  const contentHash = contentHashOf({
    applicant: {
      name: dossier.applicantName,
      personalId: dossier.applicantPersonalId,
      phone: dossier.applicantPhone,
      email: dossier.applicantEmail,
      address: dossier.applicantAddress,
    },
    ownerName: dossier.ownerName,
    answers: dossier.answers as Answers,
    delivery: dossier.delivery as Answers,
    papers: dossier.papers,
  });
  if (contentHash !== dossier.contentHash) return { kind: "CONTENT", seq: null };
  const draftHash = dossier.draftResult === null ? null : hashContent(dossier.draftResult);
  return draftHash === dossier.draftResultHash ? null : { kind: "DRAFT_RESULT", seq: null };
}

function findResultProblem({ officialPapers, events, draftResult: draft, draftResultHash }: StoredDossier) {
  const papers = officialPapers.filter(({ form }) => form === "RESULT");
  const payloads = events.map(({ payload }) => payload as unknown as DossierEventPayload);
  const shape = draftResult.safeParse(draft);
  return findResultPaperProblem(
    papers,
    payloads,
    shape.success ? { ...shape.data, hash: draftResultHash } : null,
  );
}

/** A stored event as the chain holds it. */
export function linkOf(event: StoredDossier["events"][number]): ChainLink {
  return {
    dossierId: event.dossierId,
    seq: event.seq,
    type: event.type as DossierEventType,
    at: event.at.toISOString(),
    actor: {
      kind: event.actorKind as ChainLink["actor"]["kind"],
      accountId: event.actorAccountId,
      postId: event.actorPostId,
      unitId: event.actorUnitId,
      role: event.actorRole as Role | null,
      ...(event.actorOnBehalfOfId ? { onBehalfOfAccountId: event.actorOnBehalfOfId } : {}),
    },
    payload: event.payload as unknown as DossierEventPayload,
    salt: event.salt,
    prevHash: event.prevHash,
    hash: event.hash,
  };
}
