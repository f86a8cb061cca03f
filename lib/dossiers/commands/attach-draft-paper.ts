import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { cleanFileName } from "@/lib/documents/domain/file-name";
import { judgeFile, type MediaType } from "@/lib/documents/domain/judge-file";
import { MAX_DOSSIER_BYTES, MAX_DOSSIER_FILES, MAX_FILE_BYTES } from "@/lib/documents/domain/upload-limits";
import { keepFile } from "@/lib/documents/ledger/keep-file";
import { noteLooseFiles } from "@/lib/documents/ledger/note-loose-files";
import { wasSent } from "@/lib/dossiers/domain/was-sent";
import { getDraftForEdit } from "@/lib/dossiers/ledger/get-draft-for-edit";
import { getFiling } from "@/lib/dossiers/ledger/get-filing";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import type { Draft } from "@/lib/platform/db/generated/client";
import { type Transaction, transact } from "@/lib/platform/db/transact";
import { RuleError } from "@/lib/platform/errors/app-error";
import { newId } from "@/lib/platform/ids/new-id";
import { type StoredBytes, storeBytes } from "@/lib/platform/storage/file-store";

export type AttachDraftPaperInput = {
  draftId: string;
  componentCode: string;
  fileName: string;
  body: ReadableStream<Uint8Array>;
};

export type AttachedPaper = { paperId: string; fileName: string; sizeBytes: number; sha256: string };

/**
 * Attaches a file to one component of the draft. What it is is judged by its bytes (PDF, JPEG, PNG); at most 10 MB
 * a file. The same file sent again, after a lost answer, is the same paper; as a supplement it answers nothing, and
 * `RuleError("paperSameAsSent")` says so.
 */
export async function attachDraftPaper(
  actor: Actor,
  input: AttachDraftPaperInput,
  { clock }: CommandContext,
): Promise<AttachedPaper> {
  await transact((tx) => assertTakesPaper(tx, actor, input));
  const stored = await storeBytes(input.body, MAX_FILE_BYTES, (bytes) => {
    typeOf(bytes);
    // Kept by nothing yet: when this request does not come to its end, the worker drops the bytes.
    return transact((tx) => noteLooseFiles(tx, [bytes.sha256], clock.now()));
  });
  return transact(async (tx) => {
    const now = clock.now();
    const draft = await assertTakesPaper(tx, actor, input);
    await assertRoom(tx, input.draftId, stored.sizeBytes);
    const mediaType = typeOf(stored);
    await keepFile(tx, { ...stored, mediaType, at: now });
    const key = { draftId: input.draftId, componentCode: input.componentCode, sha256: stored.sha256 };
    const paper = await tx.draftPaper.upsert({
      where: { draftId_componentCode_sha256: key },
      update: {},
      create: { ...key, id: newId(now), fileName: cleanFileName(input.fileName, mediaType), addedAt: now },
    });
    if (wasSent(draft, paper)) throw new RuleError("paperSameAsSent");
    return {
      paperId: paper.id,
      fileName: paper.fileName,
      sizeBytes: stored.sizeBytes,
      sha256: stored.sha256,
    };
  });
}

/** Throws `RuleError` for what is no whole PDF, JPEG or PNG. */
function typeOf({ head, tail }: StoredBytes): MediaType {
  const judgement = judgeFile(head, tail);
  if (!judgement.ok) throw new RuleError(judgement.rule);
  return judgement.mediaType;
}

async function assertTakesPaper(tx: Transaction, actor: Actor, input: AttachDraftPaperInput): Promise<Draft> {
  const draft = await getDraftForEdit(tx, actor, input.draftId);
  const filing = await getFiling(tx, draft.row.procedureVersionId);
  const component = filing.content.components.find((candidate) => candidate.code === input.componentCode);
  if (!component || component.kind === "NOTE") throw new RuleError("componentUnknown");
  return draft.row;
}

async function assertRoom(tx: Transaction, draftId: string, sizeBytes: number): Promise<void> {
  const papers = await tx.draftPaper.findMany({
    where: { draftId },
    select: { file: { select: { sizeBytes: true } } },
  });
  const total = papers.reduce((sum, paper) => sum + paper.file.sizeBytes, sizeBytes);
  if (papers.length >= MAX_DOSSIER_FILES) throw new RuleError("tooManyFiles");
  if (total > MAX_DOSSIER_BYTES) throw new RuleError("dossierTooLarge");
}
