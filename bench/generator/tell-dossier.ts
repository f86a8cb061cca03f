import type { Actor } from "@/lib/accounts/domain/actor";
import { temporaryReferenceOf } from "@/lib/dossiers/domain/temporary-reference";
import { composeProjection, filerOf, personalColumns } from "@/lib/dossiers/ledger/compose-dossier";
import { findUnitFor } from "@/lib/organization/domain/unit-tree";
import { findTerm } from "@/lib/procedures/domain/find-term";
import type { Arrival } from "./arrivals";
import type { Counters } from "./counters";
import { drawFate } from "./fate";
import { type ContentModel, fileContent, filePapers } from "./filed-contents";
import { type Journey, liveUntil } from "./journey";
import { LiveDossier } from "./live-dossier";
import { nextAct } from "./next-act";
import type { OfficerIndex } from "./officers";
import type { BenchPerson } from "./people";
import { idAt, type Random, tokenOf } from "./random";
import type { Scene } from "./scene";

/** Everything that the dossiers of a shard have in common. */
export type Setting = {
  scene: Scene;
  now: Date;
  officers: OfficerIndex;
  counters: Counters;
  /** SHA-256 of files that are in the store. */
  files: readonly string[];
  /** Accounts of the first people of the province, in order; others have none. */
  accountIds: readonly string[];
  person(index: number): BenchPerson;
  peopleCount: number;
  random: Random;
};

/** Tells one dossier from its filing to today. */
export function tellDossier(
  setting: Setting,
  model: ContentModel,
  competentUnitId: string,
  arrival: Arrival,
): Journey {
  const { scene, random, now, officers, counters, files } = setting;
  const term = findTerm(model.filing.content.terms, "ONLINE");
  const fate = drawFate(random, arrival, term?.value ?? 1, now);
  const online = fate.channel === "ONLINE";
  const index = random.below(online ? setting.accountIds.length : setting.peopleCount);
  const applicant = setting.person(index);
  const owner = random.chance(0.8) ? applicant : setting.person(random.below(setting.peopleCount));
  const content = fileContent(model, applicant, owner.fullName, fate);
  const papers = filePapers(model, fate, files, random);
  const accountId = setting.accountIds[index] ?? null;
  const citizen: Actor | null = accountId
    ? { kind: "CITIZEN", accountId, fullName: applicant.fullName }
    : null;
  const composition = {
    filing: model.filing,
    content,
    papers,
    channel: fate.channel,
    applicantAccountId: accountId,
    competentUnitId,
    tree: scene.tree,
    calendar: scene.calendar,
    now: arrival.at,
  };
  const filer = online && citizen ? citizen : receptionistOf(setting, model, competentUnitId);
  const id = idAt(arrival.at.getTime(), random);
  const first = { projection: composeProjection(composition), by: filerOf(filer), now: arrival.at };
  const journey: Journey = {
    dossier: new LiveDossier(id, scene, model.filing.process, first),
    model,
    content,
    papers: papers.map((paper) => ({ ...paper, round: 0, addedAt: arrival.at.toISOString() })),
    fate,
    applicant: citizen,
    officers,
    counters,
    files,
    random,
    draftResult: null,
    done: new Set(),
  };
  liveUntil(journey, now, nextAct);
  return journey;
}

function receptionistOf(
  { scene, officers }: Setting,
  model: ContentModel,
  competentUnitId: string,
): Exclude<Actor, { kind: "SYSTEM" }> {
  const first = model.filing.process.steps[0];
  const unit = first && findUnitFor(scene.tree, competentUnitId, first.unit);
  const receptionist = officers
    .inUnit(unit?.id ?? competentUnitId)
    .find((officer) => officer.posts.some((post) => post.role === "RECEPTION"));
  if (!receptionist) throw new RangeError(`nobody receives at ${competentUnitId}`);
  return receptionist;
}

/** The row a dossier's story ends with. */
export function dossierRow({ dossier, content, draftResult }: Journey, random: Random) {
  return {
    id: dossier.id,
    reference: temporaryReferenceOf(dossier.id),
    lookupToken: tokenOf(random),
    ...dossier.projection,
    ...personalColumns({ content }).columns,
    draftResult,
    version: dossier.events.length,
    lastHash: dossier.lastHash,
  };
}
