import { canonicalJson } from "./canonical-json";
import type { DossierEventPayload } from "./dossier-event";
import { resultParagraphs } from "./result-paragraphs";
import type { ChainProblem } from "./verify-chain";

/** A result paper as it is kept. */
export type KeptResult = {
  eventSeq: number;
  part: number;
  number: string | null;
  /** A `ResultPaper`, unless somebody altered it. */
  data: unknown;
  issuedAt: Date;
  replacedAt: Date | null;
};

/** The draft that the dossier holds, with its hash as the chain has it. */
export type KeptDraft = { title: string; body: string; hash: string | null };

/**
 * The first result paper that is not what the chain recorded: its event numbered another result, or none; it says
 * another number, dossier, title or text than that event; or it is marked as replaced with no later one, or the other way
 * round. The text is known of the draft that the dossier still holds, which is that of the result in force.
 * `payloads` are those of a chain already verified.
 */
export function findResultPaperProblem(
  papers: readonly KeptResult[],
  payloads: readonly DossierEventPayload[],
  draft: KeptDraft | null,
): ChainProblem | null {
  const inOrder = papers.toSorted((a, b) => a.eventSeq - b.eventSeq || a.part - b.part);
  for (const [index, paper] of inOrder.entries()) {
    const recorded = recordedAt(payloads, paper.eventSeq);
    const known = draft !== null && recorded.draftHash === draft.hash ? draft : null;
    const field =
      findNumberProblem(paper, recorded) ??
      (known && findTextProblem(paper, known, inOrder[index - 1] ?? null)) ??
      ((paper.replacedAt === null) === (index === inOrder.length - 1) ? null : "replacedAt");
    if (field) return { kind: "RESULT_PAPER", seq: paper.eventSeq, field };
  }
  return null;
}

type Recorded = { number: string | null; code: string | null; draftHash: string | null };

/** What the chain says of the result of one event, which is none unless that very event numbered it. */
function recordedAt(payloads: readonly DossierEventPayload[], seq: number): Recorded {
  const recorded: Recorded = {
    number: payloads[seq - 1]?.change.resultNumber ?? null,
    code: null,
    draftHash: null,
  };
  for (const { change } of payloads.slice(0, seq)) {
    if (change.code !== undefined) recorded.code = change.code;
    if (change.draftResultHash !== undefined) recorded.draftHash = change.draftResultHash;
  }
  return recorded;
}

function findNumberProblem(paper: KeptResult, { number, code }: Recorded): string | null {
  const said = saidBy(paper);
  if (number === null || paper.part !== 0) return "eventSeq";
  if (paper.number !== number || said.number !== number) return "number";
  return said.dossierCode === code ? null : "dossierCode";
}

function findTextProblem(paper: KeptResult, draft: KeptDraft, replaced: KeptResult | null): string | null {
  const { title, blocks, grounds, subject } = saidBy(paper);
  if (title !== draft.title || subject !== undefined) return "title";
  const expected = resultParagraphs(draft.body, replaced).map((text) => ({ kind: "PARAGRAPH", text }));
  const same = canonicalJson({ blocks, grounds }) === canonicalJson({ blocks: expected, grounds: [] });
  return same ? null : "blocks";
}

function saidBy({ data }: KeptResult): Record<string, unknown> {
  return typeof data === "object" && data !== null ? { ...data } : {};
}
