import "server-only";
import { toSearchForm } from "@/lib/accounts/domain/search-form";
import { type DossierFee, quoteFee } from "@/lib/dossiers/domain/dossier-fee";
import { draftContent } from "@/lib/dossiers/schemas/draft-content";
import type { Answers } from "@/lib/forms/domain/e-form";
import type { Transaction } from "@/lib/platform/db/transact";
import { ValidationError } from "@/lib/platform/errors/app-error";
import { newId } from "@/lib/platform/ids/new-id";
import { contentHashOf } from "./content-hash";
import type { DossierForAct } from "./get-dossier-for-act";
import type { Filing } from "./get-filing";
import { readFiledContent } from "./read-filed-content";

/** What the answers of a supplement change: the columns that keep them, their hash, and what they now cost. */
export type Supplement = {
  contentHash: string;
  fee: DossierFee;
  columns: { answers: Answers; ownerName: string; searchName: string };
};

/**
 * Takes what the citizen changed in the working copy into the dossier: new papers as a new round, the answers as a
 * whole, with the owner's name and the fee that follow from them. Throws `ValidationError` when a component that was asked for got no new paper, or an answer is wrong.
 */
export async function addSupplement(
  tx: Transaction,
  dossier: DossierForAct,
  filing: Filing,
  today: string,
): Promise<Supplement> {
  const { row, projection, context } = dossier;
  const draft = await tx.draft.findUniqueOrThrow({ where: { id: row.id } });
  const [kept, copies] = await Promise.all([
    tx.dossierPaper.findMany({ where: { dossierId: row.id } }),
    tx.draftPaper.findMany({ where: { draftId: row.id } }),
  ]);
  const known = new Set(kept.map((paper) => `${paper.componentCode}/${paper.sha256}`));
  const added = copies.filter((paper) => !known.has(`${paper.componentCode}/${paper.sha256}`));
  assertAnswered(dossier, added);
  const content = readFiledContent(filing, draftContent.parse(draft.content), copies, {
    today,
    papersOnScreen: projection.channel === "ONLINE",
  });
  const round = Math.max(0, ...kept.map((paper) => paper.round)) + 1;
  const fresh = added.map(({ componentCode, fileName, sha256 }) => ({
    componentCode,
    fileName,
    sha256,
    round,
  }));
  await tx.dossierPaper.createMany({
    data: fresh.map((paper) => ({
      ...paper,
      id: newId(context.now),
      dossierId: row.id,
      addedAt: context.now,
    })),
  });
  await tx.draft.update({ where: { id: row.id }, data: { submittedAt: context.now } });
  const { answers, ownerName } = content;
  const searchName = toSearchForm(`${ownerName} ${row.applicantName}`);
  await tx.dossierAgency.updateMany({ where: { dossierId: row.id }, data: { searchName } });
  const filed = {
    ...{ applicant: filedApplicant(dossier), ownerName, answers },
    delivery: row.delivery as Answers,
  };
  return {
    contentHash: contentHashOf({ ...filed, papers: [...kept, ...fresh] }),
    fee: quoteFee(filing.content, projection.channel, answers),
    columns: { answers, ownerName, searchName },
  };
}

/** Who applied stays who applied; only answers and papers can be supplemented. */
function filedApplicant({ row }: DossierForAct) {
  return {
    name: row.applicantName,
    personalId: row.applicantPersonalId,
    phone: row.applicantPhone,
    email: row.applicantEmail,
    address: row.applicantAddress,
  };
}

function assertAnswered({ projection }: DossierForAct, added: readonly { componentCode: string }[]): void {
  if (projection.channel !== "ONLINE") return;
  const given = new Set(added.map((paper) => paper.componentCode));
  const missing = (projection.supplementItems?.items ?? []).filter((item) => !given.has(item.componentCode));
  if (missing.length === 0) return;
  throw new ValidationError(
    Object.fromEntries(missing.map((item) => [`papers.${item.componentCode}`, ["forms.paperMissing"]])),
  );
}
