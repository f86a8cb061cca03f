import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { quoteFee } from "@/lib/dossiers/domain/dossier-fee";
import type { SupplementAsked } from "@/lib/dossiers/domain/dossier-projection";
import { listFilingPages } from "@/lib/dossiers/domain/filing-pages";
import { isAskedFor } from "@/lib/dossiers/domain/missing-components";
import { wasSent } from "@/lib/dossiers/domain/was-sent";
import type { AskedComponent, OwnDraft } from "@/lib/dossiers/dto";
import { type Filing, getFilingOn } from "@/lib/dossiers/ledger/get-filing";
import { type DraftContent, draftContent } from "@/lib/dossiers/schemas/draft-content";
import { supplementAsked } from "@/lib/dossiers/schemas/supplement-asked";
import { unitLabel } from "@/lib/organization/domain/unit-label";
import { agenciesFor } from "@/lib/organization/domain/unit-tree";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { Clock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { NotFoundError } from "@/lib/platform/errors/app-error";
import { CHANNELS } from "@/lib/procedures/domain/channel";
import { listDraftProblems } from "./list-draft-problems";
import { listOfferedUnits } from "./list-offered-units";

const REOPENED = new Set(["SUPPLEMENT_RECEPTION", "SUPPLEMENT"]);

/**
 * The actor's own draft with everything its pages show. Throws `NotFoundError` for a foreign one, and for one that
 * was sent, unless a supplement has been asked for.
 */
export async function getOwnDraft(
  actor: Actor,
  draftId: string,
  { clock }: { clock: Clock },
): Promise<OwnDraft> {
  if (actor.kind === "SYSTEM") throw new NotFoundError("draft");
  const row = await prisma.draft.findFirst({
    where: { id: draftId, accountId: actor.accountId },
    include: {
      account: { select: { personalId: true } },
      procedureVersion: { select: { name: true, procedure: { select: { code: true } } } },
      papers: { orderBy: { addedAt: "asc" }, include: { file: true } },
    },
  });
  if (!row) throw new NotFoundError(`draft ${draftId}`);
  const supplement = row.submittedAt ? await getSupplement(draftId) : null;
  const today = localDateOf(clock.now());
  const [filing, tree] = await Promise.all([
    getFilingOn(prisma, row.procedureVersionId, today),
    getUnitTree(today),
  ]);
  const content = draftContent.parse(row.content);
  const channel = CHANNELS.find((known) => known === row.channel) ?? "ONLINE";
  return {
    id: row.id,
    version: row.version,
    page: row.page,
    updatedAt: row.updatedAt.toISOString(),
    procedureCode: row.procedureVersion.procedure.code,
    procedureName: row.procedureVersion.name,
    channel,
    form: filing.form,
    content,
    pages: listFilingPages(filing.form, content.answers, { supplement: supplement !== null }),
    competentUnitId: row.competentUnitId,
    competentUnits: agenciesFor(tree, filing.process.competent).map((unit) => ({
      value: unit.id,
      label: unitLabel(tree, unit),
    })),
    unitLists: listOfferedUnits(filing.form, tree),
    components: listAskedComponents(filing, content, supplement?.asked),
    papers: row.papers.map((paper) => ({
      id: paper.id,
      componentCode: paper.componentCode,
      fileName: paper.fileName,
      sizeBytes: paper.file.sizeBytes,
      mediaType: paper.file.mediaType,
      removable: !wasSent(row, paper),
    })),
    supplement,
    fee: supplement ? null : quoteFee(filing.content, channel, content.answers),
    problems: listDraftProblems(filing, content, row, { today, ...filedBy(row) }),
  };
}

/** By which way it is filed; online under the filer's own number, which a supplement does not change any more. */
function filedBy(row: { channel: string; submittedAt: Date | null; account: { personalId: string | null } }) {
  const { channel, submittedAt, account } = row;
  return { channel, ownNumber: channel === "ONLINE" && !submittedAt ? account.personalId : null };
}

async function getSupplement(draftId: string): Promise<NonNullable<OwnDraft["supplement"]>> {
  const dossier = await prisma.dossier.findUniqueOrThrow({
    where: { id: draftId },
    select: { state: true, version: true, supplementItems: true, supplementDueAt: true },
  });
  if (!REOPENED.has(dossier.state)) throw new NotFoundError(`draft ${draftId} was sent`);
  return {
    asked: supplementAsked.parse(dossier.supplementItems),
    dossierVersion: dossier.version,
    answerBy: dossier.supplementDueAt?.toISOString() ?? null,
  };
}

/** The papers these answers call for, and those an officer asked for again. */
function listAskedComponents(
  filing: Filing,
  content: DraftContent,
  asked: SupplementAsked | undefined,
): AskedComponent[] {
  return filing.content.components.flatMap((component) => {
    const item = asked?.items.find((candidate) => candidate.componentCode === component.code) ?? null;
    if (!item && (component.kind === "NOTE" || component.kind === "FORM")) return [];
    if (!item && !isAskedFor(component, content.answers)) return [];
    return [
      {
        code: component.code,
        name: component.name,
        hint: component.hint ?? null,
        kind: component.kind === "PRESENT" && !item ? "PRESENT" : "SUBMIT",
        required: component.required || item !== null,
        originals: component.originals,
        copies: component.copies,
        asked: item && { problem: item.problem, whatToDo: item.whatToDo },
      },
    ];
  });
}
