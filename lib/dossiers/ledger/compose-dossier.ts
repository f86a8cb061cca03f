import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { toSearchForm } from "@/lib/accounts/domain/search-form";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import type { WorkCalendar } from "@/lib/calendar/domain/work-calendar";
import type { Agent } from "@/lib/dossiers/domain/agent";
import { startReceptionClock } from "@/lib/dossiers/domain/decide-reception";
import { quoteFee } from "@/lib/dossiers/domain/dossier-fee";
import { type DossierProjection, PROJECTION_START } from "@/lib/dossiers/domain/dossier-projection";
import { CHAIN_START } from "@/lib/dossiers/domain/event-chain";
import { regimeOn } from "@/lib/dossiers/domain/regime";
import { findUnitFor, type UnitTree } from "@/lib/organization/domain/unit-tree";
import { RuleError } from "@/lib/platform/errors/app-error";
import type { Channel } from "@/lib/procedures/domain/channel";
import { contentHashOf } from "./content-hash";
import type { FiledSlip } from "./find-slip-of-draft";
import type { FilingWithProcess } from "./get-filing";
import { type FiledContent, type FiledPaper, textOf } from "./read-filed-content";

export type Composition = {
  filing: FilingWithProcess;
  content: FiledContent;
  papers: readonly FiledPaper[];
  channel: Channel;
  applicantAccountId: string | null;
  competentUnitId: string;
  /** Who files in the applicant's place. */
  agent?: Agent | null;
  /** The counters at which the filing officer receives; empty for one filed online. */
  counterUnitIds?: readonly string[];
  /** By what it came by post: filed when the minutes were signed (QĐ 45/2016/QĐ-TTg Art. 7.4). */
  slip?: FiledSlip | null;
  tree: UnitTree;
  calendar: WorkCalendar;
  now: Date;
};

/** The projection that the first event of a dossier carries: waiting at the counter that receives it. */
export function composeProjection(from: Composition): DossierProjection {
  const { filing, now } = from;
  const filedAt = from.slip?.handedAt ?? now;
  const first = filing.process.steps[0];
  const own = first && findUnitFor(from.tree, from.competentUnitId, first.unit);
  if (!first || !own) throw new RuleError("unitNotCompetent");
  const receivingUnitId = receivingUnitOf(from, own.id);
  return {
    ...PROJECTION_START,
    regime: regimeOn(localDateOf(filedAt)),
    channel: from.channel,
    procedureId: filing.procedureId,
    procedureVersionId: filing.procedureVersionId,
    processVersionId: filing.processVersionId,
    applicantAccountId: from.applicantAccountId,
    contentHash: contentHashOf({
      ...personalColumns(from).hashed,
      papers: from.papers.map((paper) => ({ ...paper, round: 0 })),
    }),
    draftResultHash: null,
    stepKey: first.key,
    code: null,
    receivingUnitId,
    competentUnitId: from.competentUnitId,
    holderUnitId: receivingUnitId,
    holderRole: first.role,
    holderAccountId: null,
    appraiserAccountId: null,
    heldSinceAt: now.toISOString(),
    legSeq: 1,
    resumeState: null,
    submittedAt: filedAt.toISOString(),
    ...startReceptionClock({ now: filedAt, calendar: from.calendar }),
    ...feeOf(from),
    acceptedAt: null,
    acceptedOn: null,
    clockStartAt: null,
    term: null,
    dueAt: null,
    dueOn: null,
    dueProvisional: false,
    endedAt: null,
    endedOn: null,
    timeliness: null,
    closedAt: null,
    receptionSupplementRounds: 0,
    supplementRounds: 0,
    supplementDueAt: null,
    supplementItems: null,
    resultNumber: null,
  };
}

/**
 * The counter that has the dossier first: the competent agency's own, or any other of the province where the officer
 * who files it receives (NĐ 118/2025/NĐ-CP Art. 14).
 */
function receivingUnitOf({ counterUnitIds = [] }: Composition, ownUnitId: string): string {
  return counterUnitIds.includes(ownUnitId) ? ownUnitId : (counterUnitIds[0] ?? ownUnitId);
}

/** What the dossier costs and when it is taken; one that costs something beforehand waits for that first. */
function feeOf({ filing, channel, content }: Composition) {
  const fee = quoteFee(filing.content, channel, content.answers);
  const state = fee?.timing === "BEFORE" ? ("AWAIT_PREPAY" as const) : ("SUBMITTED" as const);
  return { feeDong: fee?.dueDong ?? null, feeTiming: fee?.timing ?? null, state };
}

/** The columns that hold personal data, and the same content as it is hashed into the chain. */
export function personalColumns(from: Pick<Composition, "content">) {
  const { applicant, answers, delivery, ownerName } = from.content;
  const person = {
    name: textOf(applicant, "fullName"),
    personalId: textOf(applicant, "personalId"),
    phone: textOf(applicant, "phone") || null,
    email: textOf(applicant, "email") || null,
    address: textOf(applicant, "address"),
  };
  return {
    hashed: { applicant: person, ownerName, answers, delivery },
    columns: {
      applicantName: person.name,
      applicantPersonalId: person.personalId,
      applicantPhone: person.phone,
      applicantEmail: person.email,
      applicantAddress: person.address,
      ownerName,
      searchName: toSearchForm(`${ownerName} ${person.name}`),
      answers,
      delivery,
    },
  };
}

/** The hash an empty chain starts from, and the filer as the first event names them. */
export const EMPTY_CHAIN = { lastHash: CHAIN_START, version: 0 } as const;

export function filerOf(actor: Exclude<Actor, { kind: "SYSTEM" }>) {
  const post =
    actor.kind === "OFFICER"
      ? actor.posts.find((candidate) => candidate.role === "RECEPTION" || candidate.role === "CENTRE_HEAD")
      : undefined;
  return {
    kind: actor.kind,
    accountId: actor.accountId,
    postId: post?.postId ?? null,
    unitId: post?.unitId ?? null,
    role: post?.role ?? null,
    ...(post?.onBehalfOf ? { onBehalfOfAccountId: post.onBehalfOf.accountId } : {}),
  };
}
