import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { getLatestCalendar } from "@/lib/calendar/queries/get-work-calendar";
import { deskScopeOf } from "@/lib/dossiers/domain/desk-scope";
import { assertMayFile } from "@/lib/dossiers/ledger/assert-may-file";
import { composeProjection, filerOf } from "@/lib/dossiers/ledger/compose-dossier";
import { assertDraftVersion, getDraftForEdit } from "@/lib/dossiers/ledger/get-draft-for-edit";
import { getFilingOn } from "@/lib/dossiers/ledger/get-filing";
import { openDossier } from "@/lib/dossiers/ledger/open-dossier";
import { readFiledContent } from "@/lib/dossiers/ledger/read-filed-content";
import type { DraftInput } from "@/lib/dossiers/schemas/draft-inputs";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { NotFoundError, ValidationError } from "@/lib/platform/errors/app-error";
import { CHANNELS } from "@/lib/procedures/domain/channel";

export type Submitted = { dossierId: string; reference: string; receptionDueAt: string };

/**
 * Sends a draft: it becomes a dossier with the same id, waiting at the counter of the competent agency, or
 * at the one of the province that received it. Sent twice
 * is sent once: the second answer is the first one. Throws `ValidationError` naming every field still to mend.
 */
export function submitDossier(
  actor: Actor,
  input: DraftInput,
  { clock }: CommandContext,
): Promise<Submitted> {
  return transact(async (tx) => {
    const earlier = await findEarlier(tx, actor, input.draftId);
    if (earlier) return earlier;
    const draft = await getDraftForEdit(tx, actor, input.draftId);
    const channel = CHANNELS.find((candidate) => candidate === draft.row.channel) ?? "ONLINE";
    const filer = assertMayFile(actor, channel);
    assertDraftVersion(draft, input.version);
    if (!draft.row.competentUnitId) throw new ValidationError({ competentUnitId: ["forms.required"] });
    const now = clock.now();
    const filing = await getFilingOn(tx, draft.row.procedureVersionId, localDateOf(now));
    const papers = await tx.draftPaper.findMany({
      where: { draftId: draft.row.id },
      orderBy: { addedAt: "asc" },
    });
    const content = readFiledContent(filing, draft.content, papers, {
      today: localDateOf(now),
      papersOnScreen: channel === "ONLINE",
    });
    const composition = {
      filing,
      content,
      papers,
      channel,
      applicantAccountId: await findApplicantAccount(tx, filer, content.applicant),
      competentUnitId: draft.row.competentUnitId,
      counterUnitIds: filer.kind === "OFFICER" ? deskScopeOf(filer).receptionUnitIds : [],
      tree: await getUnitTree(localDateOf(now)),
      calendar: await getLatestCalendar(tx),
      now,
    };
    const projection = composeProjection(composition);
    return openDossier(tx, draft.row.id, composition, projection, filerOf(filer));
  });
}

type Tx = Parameters<Parameters<typeof transact>[0]>[0];

async function findEarlier(tx: Tx, actor: Actor, draftId: string): Promise<Submitted | null> {
  if (actor.kind === "SYSTEM") throw new NotFoundError("draft");
  await tx.$queryRaw`SELECT id FROM draft WHERE id = ${draftId}::uuid FOR UPDATE`;
  const sent = await tx.draft.findFirst({
    where: { id: draftId, accountId: actor.accountId, submittedAt: { not: null } },
    select: { id: true },
  });
  if (!sent) return null;
  const dossier = await tx.dossier.findUniqueOrThrow({ where: { id: draftId } });
  return {
    dossierId: dossier.id,
    reference: dossier.reference,
    receptionDueAt: dossier.receptionDueAt.toISOString(),
  };
}

/** Online the filer applies; at the counter the person named, if that person has an account here. */
async function findApplicantAccount(
  tx: Tx,
  filer: Exclude<Actor, { kind: "SYSTEM" }>,
  applicant: Readonly<Record<string, unknown>>,
): Promise<string | null> {
  if (filer.kind === "CITIZEN") return filer.accountId;
  const account = await tx.account.findFirst({
    where: { personalId: String(applicant.personalId), kind: "CITIZEN", active: true },
    select: { id: true },
  });
  return account?.id ?? null;
}
