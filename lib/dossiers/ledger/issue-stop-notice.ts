import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import type { FeeSettlement, StopGround } from "@/lib/documents/domain/stop-paper";
import { freezeOfficialPaper } from "@/lib/documents/ledger/freeze-official-paper";
import type { Permission } from "@/lib/dossiers/domain/action-permission";
import type { Decision } from "@/lib/dossiers/domain/decision";
import type { Transaction } from "@/lib/platform/db/transact";
import { getStep } from "@/lib/workflow/domain/process";
import { composeLetter, receivedAtOf } from "./compose-letter";
import type { DossierForAct } from "./get-dossier-for-act";
import type { Recorded } from "./record-dossier-event";

type Stop = {
  /** As it stood before it was stopped. */
  dossier: DossierForAct;
  decision: Decision;
  recorded: Recorded;
  by: { actor: Actor; permission: Permission };
};

/**
 * Issues the notice that the resolution stops (F05): on what ground, at which stage, and what becomes of money paid
 * (NĐ 118/2025/NĐ-CP Art. 19.5, 21).
 */
export async function issueStopNotice(
  tx: Transaction,
  { dossier, decision, recorded, by }: Stop,
): Promise<void> {
  const { row, projection, context } = dossier;
  const letter = await composeLetter(tx, dossier, by, "TB");
  const { reasonCode, reason, legalBasis, guidance } = decision.facts;
  await freezeOfficialPaper(tx, {
    dossierId: row.id,
    eventSeq: recorded.seq,
    number: letter.number,
    issuedAt: context.now,
    data: {
      ...letter,
      kind: "STOP",
      reasonCode: String(reasonCode),
      reason: String(reason),
      legalBasis: String(legalBasis),
      nextStep: String(guidance),
      receivedAt: receivedAtOf(dossier),
      ground: await groundOf(tx, dossier),
      stageAtStop: getStep(context.process, projection.stepKey).name.vi,
      papersReturned: [],
      feeSettlement: settlementOf(projection.feePaidDong),
    },
  });
}

async function groundOf(tx: Transaction, { row, projection }: DossierForAct): Promise<StopGround> {
  const type = projection.state === "WITHDRAW_ASKED" ? "WITHDRAWAL_ASKED" : "SUPPLEMENT_REQUESTED";
  const asked = await tx.dossierEvent.findFirst({
    where: { dossierId: row.id, type },
    orderBy: { seq: "desc" },
    select: { at: true },
  });
  if (!asked) return { kind: "OTHER" };
  if (type === "WITHDRAWAL_ASKED") return { kind: "REQUEST", askedAt: asked.at.getTime() };
  if (!row.supplementDueAt) return { kind: "OTHER" };
  return {
    kind: "SUPPLEMENT_EXPIRED",
    askedAt: asked.at.getTime(),
    answerBy: localDateOf(row.supplementDueAt),
  };
}

function settlementOf(paidDong: number): FeeSettlement {
  if (paidDong === 0) return { kind: "NOTHING_PAID" };
  return {
    kind: "REFUND",
    amountDong: paidDong,
    how: "Hoàn trả theo quy định của pháp luật về phí, lệ phí; mời mang biên lai đến nơi đã nộp.",
  };
}
