import type { Actor } from "@/lib/accounts/domain/actor";
import { attachDraftPaper } from "@/lib/dossiers/commands/attach-draft-paper";
import { saveDraft } from "@/lib/dossiers/commands/save-draft";
import { startDraft } from "@/lib/dossiers/commands/start-draft";
import { listMissingComponents } from "@/lib/dossiers/domain/missing-components";
import type { FilingWithProcess } from "@/lib/dossiers/ledger/get-filing";
import type { Answers } from "@/lib/forms/domain/e-form";
import type { CommandContext } from "@/lib/platform/clock/command-context";

export type Citizen = Extract<Actor, { kind: "CITIZEN" }>;

/** What is filed, by whom, and with which agency. */
export type DraftWanted = {
  procedureCode: string;
  filing: FilingWithProcess;
  citizen: Citizen;
  personalId: string;
  answers: Answers;
  competentUnitId: string;
};

/** A draft with every answer and paper, made by the commands as the pages do; ready to be submitted. */
export async function fileDraft(
  { procedureCode, filing, citizen, personalId, answers, competentUnitId }: DraftWanted,
  context: CommandContext,
): Promise<{ draftId: string; version: number }> {
  const { draftId } = await startDraft(citizen, { procedureCode, channel: "ONLINE" }, context);
  const applicant = {
    fullName: citizen.fullName,
    personalId,
    phone: "0912345678",
    address: "Thôn Nà Lầu, xã Đồng Đăng",
  };
  const filled = { applicant, answers, delivery: { method: "ONLINE" } };
  const page = { draftId, version: 0, page: "check", competentUnitId };
  const { version } = await saveDraft(citizen, { ...page, ...filled }, context);
  for (const componentCode of listMissingComponents(filing.content.components, answers, new Set())) {
    const body = smallPdf(`${draftId} ${componentCode}`);
    await attachDraftPaper(citizen, { draftId, componentCode, fileName: "a.pdf", body }, context);
  }
  return { draftId, version };
}

/** The smallest file that an upload accepts, made different by `mark`. */
export function smallPdf(mark: string): ReadableStream<Uint8Array> {
  return new Blob([`%PDF-1.7\n% ${mark}\n%%EOF\n`]).stream();
}
