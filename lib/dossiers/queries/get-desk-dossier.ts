import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { mayCollect, sayAgentRight } from "@/lib/dossiers/domain/agent";
import { readDossierClock, readPartClock } from "@/lib/dossiers/domain/clock-reading";
import type { DeskPart } from "@/lib/dossiers/domain/desk-part";
import { digitisationOf } from "@/lib/dossiers/domain/digitisation";
import { NATIONAL_STATUS } from "@/lib/dossiers/domain/dossier-state";
import { composeResultBody } from "@/lib/dossiers/domain/result-template";
import type { DeskDossier } from "@/lib/dossiers/dto";
import { findAgent } from "@/lib/dossiers/ledger/find-agent";
import { type DossierForAct, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { type Filing, getFiling } from "@/lib/dossiers/ledger/get-filing";
import { listReceived } from "@/lib/dossiers/ledger/list-received";
import { type DraftResult, draftResult } from "@/lib/dossiers/schemas/draft-result";
import type { Answers } from "@/lib/forms/domain/e-form";
import {
  type PresentationWords,
  type PresentedPage,
  presentAnswers,
} from "@/lib/forms/domain/present-answers";
import { getUnit } from "@/lib/organization/domain/unit-tree";
import type { Clock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { getActOptions } from "./get-act-options";
import { listDeskPapers } from "./list-desk-papers";
import { listOfficialPapers } from "./list-official-papers";
import { listParts } from "./list-parts";
import { listTimeline } from "./list-timeline";
import { readDueClock } from "./read-due-clock";
import { readFee } from "./read-fee";
import { readStepTimes } from "./read-step-times";

/** Everything an officer sees of a dossier. Throws `NotFoundError` for one that is absent or out of sight. */
export async function getDeskDossier(
  actor: Actor,
  dossierId: string,
  words: Pick<PresentationWords, "locale" | "yes" | "no">,
  { clock }: { clock: Clock },
): Promise<DeskDossier> {
  const dossier = await getDossierForAct(prisma, actor, dossierId, clock);
  const { row, projection, context } = dossier;
  const filing = await getFiling(prisma, row.procedureVersionId);
  const parts = await listParts(actor, dossier);
  const [holder, proposal, papers, received, officialPapers, timeline, times, acts] = await Promise.all([
    row.holderAccountId
      ? prisma.account.findUnique({ where: { id: row.holderAccountId }, select: { fullName: true } })
      : null,
    readProposal(projection.proposal),
    listDeskPapers(row.id, filing.content.components),
    listReceived(prisma, row.id, filing.content, projection),
    listOfficialPapers(actor, row.id),
    listTimeline(row.id),
    readTimes(dossier),
    getActOptions(actor, dossier, filing, parts),
  ]);
  const present = (locale: PresentationWords["locale"]) =>
    presentPages(dossier, filing, { ...words, locale });
  const kept = draftResult.safeParse(row.draftResult);
  return {
    ...factsOf(dossier),
    agent: await readAgent(row.id),
    procedureName: filing.name,
    holder: {
      unitName: getUnit(context.tree, row.holderUnitId).name,
      officerName: holder?.fullName ?? null,
      sinceAt: projection.heldSinceAt,
      leaseUntilAt: projection.leaseUntilAt,
    },
    pages: present(words.locale),
    papers,
    digitisation: digitisationOf(received),
    nationalStatus: NATIONAL_STATUS[projection.state],
    officialPapers,
    timeline,
    parts,
    ownPart: readOwnPart(parts, dossier),
    ...times,
    draftResult: kept.success ? kept.data : firstDraft(dossier, filing, present("vi")),
    draftKept: kept.success,
    proposal,
    acts,
  };
}

async function readProposal(
  proposal: DossierForAct["projection"]["proposal"],
): Promise<DeskDossier["proposal"]> {
  if (!proposal) return null;
  const { byAccountId, ...said } = proposal;
  const by = await prisma.account.findUnique({ where: { id: byAccountId }, select: { fullName: true } });
  return { ...said, byName: by?.fullName ?? "" };
}

/** Of the parts that units of the officer still have to do, the one that is due first. */
function readOwnPart(parts: readonly DeskPart[], { context }: DossierForAct): DeskDossier["ownPart"] {
  const dues = parts.filter(({ mine }) => mine).map(({ dueAt }) => dueAt);
  const [dueAt] = dues.sort();
  if (!dueAt) return null;
  return { dueAt, clock: readPartClock(new Date(dueAt), context.now, context.calendar) };
}

async function readAgent(dossierId: string): Promise<DeskDossier["agent"]> {
  const agent = await findAgent(prisma, dossierId);
  return (
    agent && {
      ...{ name: agent.fullName, personalId: agent.personalId, right: sayAgentRight(agent) },
      collects: mayCollect(agent),
    }
  );
}

async function readTimes(dossier: DossierForAct) {
  const events = await prisma.dossierEvent.findMany({
    where: { dossierId: dossier.row.id },
    orderBy: { seq: "asc" },
    select: { seq: true, type: true, at: true, payload: true },
  });
  const [dueClock, stepTimes] = await Promise.all([
    readDueClock(dossier.row, events),
    readStepTimes(dossier, events),
  ]);
  return { dueClock, stepTimes };
}

function factsOf({ row, projection, context }: DossierForAct) {
  const delivery = row.delivery as { method?: string; address?: string };
  return {
    id: row.id,
    version: row.version,
    code: row.code,
    reference: row.reference,
    state: projection.state,
    channel: projection.channel,
    ownerName: row.ownerName,
    applicant: {
      name: row.applicantName,
      personalId: row.applicantPersonalId,
      phone: row.applicantPhone,
      email: row.applicantEmail,
      address: row.applicantAddress,
    },
    delivery: { method: delivery.method ?? "", address: delivery.address ?? null },
    fee: readFee(projection),
    submittedAt: projection.submittedAt,
    acceptedAt: projection.acceptedAt,
    dueAt: projection.dueAt,
    dueProvisional: projection.dueProvisional,
    clock: readDossierClock(
      { state: projection.state, nextDueAt: row.nextDueAt },
      context.now,
      context.calendar,
    ),
    supplementAsked: projection.supplementItems,
    resultNumber: row.resultNumber,
  };
}

function presentPages(
  { row, context }: DossierForAct,
  filing: Filing,
  words: Omit<PresentationWords, "unitName">,
): PresentedPage[] {
  return presentAnswers(filing.form, row.answers as Answers, {
    ...words,
    unitName: (unitId) => context.tree.byId.get(unitId)?.name,
  });
}

function firstDraft({ row, context }: DossierForAct, filing: Filing, pages: PresentedPage[]): DraftResult {
  const agencyId = getUnit(context.tree, row.holderUnitId).agencyId;
  return {
    outcome: "GRANTED",
    title: (filing.content.results[0]?.name ?? filing.name).replace(/\.$/, ""),
    body: composeResultBody({
      agencyName: getUnit(context.tree, agencyId).name,
      procedureName: filing.name,
      code: row.code ?? row.reference,
      applicantName: row.applicantName,
      ownerName: row.ownerName,
      pages,
    }),
  };
}
