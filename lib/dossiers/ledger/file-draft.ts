import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { toMatchingForm } from "@/lib/accounts/domain/person-name";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { getLatestCalendar } from "@/lib/calendar/queries/get-work-calendar";
import { type Agent, findAgentProblems, readAgent } from "@/lib/dossiers/domain/agent";
import { deskScopeOf } from "@/lib/dossiers/domain/desk-scope";
import type { Answers } from "@/lib/forms/domain/e-form";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { Transaction } from "@/lib/platform/db/transact";
import { ValidationError } from "@/lib/platform/errors/app-error";
import { CHANNELS } from "@/lib/procedures/domain/channel";
import { assertCompetent } from "./assert-competent";
import { assertMayFile } from "./assert-may-file";
import { composeProjection, filerOf } from "./compose-dossier";
import { confirmNumber } from "./confirm-number";
import { findSlipOfDraft } from "./find-slip-of-draft";
import type { DraftForEdit } from "./get-draft-for-edit";
import { getFiling, getFilingOn } from "./get-filing";
import { openDossier } from "./open-dossier";
import { type FiledContent, readFiledContent, textOf } from "./read-filed-content";

export type Submitted = { dossierId: string; reference: string; receptionDueAt: string };

/**
 * Makes a dossier of a draft that is complete, at the counter that has it first. Throws `ValidationError` naming
 * every field still to mend, `ForbiddenError` for a channel or procedure that is not the actor's, `RuleError("unitNotCompetent")` for
 * an agency that does not resolve the procedure, or no longer does, `RuleError("slipMissing")` for one by post without
 * minutes. An officer confirms an applicant's number that disagrees with the card, and writes down who files in the
 * applicant's place, by an authorisation that holds today.
 */
export async function fileDraft(
  tx: Transaction,
  actor: Actor,
  draft: DraftForEdit & { numberConfirmed?: boolean | undefined },
  now: Date,
): Promise<Submitted> {
  const channel = CHANNELS.find((candidate) => candidate === draft.row.channel) ?? "ONLINE";
  const { procedureId } = await getFiling(tx, draft.row.procedureVersionId);
  const filer = assertMayFile(actor, channel, procedureId);
  if (!draft.row.competentUnitId) throw new ValidationError({ competentUnitId: ["forms.required"] });
  if (filer.kind === "OFFICER") await confirmNumber(tx, filer, draft, now);
  const slip = await findSlipOfDraft(tx, draft.row);
  const today = localDateOf(now);
  const tree = await getUnitTree(today);
  const filing = await getFilingOn(tx, draft.row.procedureVersionId, today);
  assertCompetent(filing.process, draft.row.competentUnitId, tree);
  const papers = await tx.draftPaper.findMany({
    where: { draftId: draft.row.id },
    orderBy: { addedAt: "asc" },
  });
  const content = readFiledContent(filing, draft.content, papers, {
    today,
    papersOnScreen: channel === "ONLINE",
    ownNumber: await findOwnNumber(tx, filer),
  });
  const composition = {
    agent: filer.kind === "OFFICER" ? readLawfulAgent(content, today) : null,
    filing,
    content,
    papers,
    channel,
    applicantAccountId: await findApplicantAccount(tx, filer, content.applicant),
    competentUnitId: draft.row.competentUnitId,
    counterUnitIds: filer.kind === "OFFICER" ? deskScopeOf(filer).receptionUnitIds : [],
    tree,
    calendar: await getLatestCalendar(tx),
    slip,
    now,
  };
  const filed = await openDossier(
    tx,
    draft.row.id,
    composition,
    composeProjection(composition),
    filerOf(filer),
  );
  if (slip) {
    await tx.postParcel.update({ where: { draftId: draft.row.id }, data: { dossierId: filed.dossierId } });
  }
  return filed;
}

/** Who files in the applicant's place; `ValidationError` when their authorisation does not hold. */
function readLawfulAgent({ agent: answers, applicant }: FiledContent, today: string): Agent | null {
  const agent = readAgent(answers);
  if (!agent) return null;
  const problems = Object.entries(findAgentProblems(agent, textOf(applicant, "personalId"), today));
  if (problems.length === 0) return agent;
  throw new ValidationError(Object.fromEntries(problems.map(([key, told]) => [`agent.${key}`, told])));
}

/** The number that must be the applicant's: that of who files online; null at the counter, which files for others. */
async function findOwnNumber(
  tx: Transaction,
  filer: Exclude<Actor, { kind: "SYSTEM" }>,
): Promise<string | null> {
  if (filer.kind === "OFFICER") return null;
  const where = { id: filer.accountId };
  const { personalId } = await tx.account.findUniqueOrThrow({ where, select: { personalId: true } });
  return personalId;
}

/**
 * Online the filer applies; at the counter the person named, if that person has an account here. An account is opened
 * by whoever types a number: with another name on it, it is somebody else's, who must not see this dossier.
 */
async function findApplicantAccount(
  tx: Transaction,
  filer: Exclude<Actor, { kind: "SYSTEM" }>,
  applicant: Answers,
): Promise<string | null> {
  if (filer.kind === "CITIZEN") return filer.accountId;
  const account = await tx.account.findFirst({
    where: { personalId: String(applicant.personalId), kind: "CITIZEN", active: true },
    select: { id: true, fullName: true },
  });
  const same = account && toMatchingForm(account.fullName) === toMatchingForm(String(applicant.fullName));
  return same ? account.id : null;
}
