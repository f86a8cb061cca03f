import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { freezeOfficialPaper } from "@/lib/documents/ledger/freeze-official-paper";
import type { Permission } from "@/lib/dossiers/domain/action-permission";
import type { TakeFeeInput } from "@/lib/dossiers/schemas/fee-inputs";
import { getUnit } from "@/lib/organization/domain/unit-tree";
import {
  FEE_RECEIPT_FORM,
  feeReceiptSymbol,
  formatReceiptNumber,
} from "@/lib/payments/domain/fee-receipt-form";
import type { Transaction } from "@/lib/platform/db/transact";
import { ForbiddenError } from "@/lib/platform/errors/app-error";
import type { DossierForAct } from "./get-dossier-for-act";
import { getFiling } from "./get-filing";
import { nextDocumentNumber } from "./next-code";
import { headerOf } from "./paper-parts";
import type { Recorded } from "./record-dossier-event";

/** Who takes the money, for which unit, and the number of the receipt. */
export type FeeCollector = { accountId: string; fullName: string; unitId: string; receiptNumber: string };

/** The officer who takes a fee, with the next number of their unit's receipts of the year. */
export async function nextFeeReceipt(
  tx: Transaction,
  actor: Actor,
  permission: Permission,
  now: Date,
): Promise<FeeCollector> {
  if (actor.kind !== "OFFICER" || permission.by !== "POST") throw new ForbiddenError("takeFee");
  const { unitId } = permission.post;
  const order = await nextDocumentNumber(tx, unitId, "BL", yearOf(now));
  const { accountId, fullName } = actor;
  return { accountId, fullName, unitId, receiptNumber: formatReceiptNumber(order) };
}

/** Writes the line of the day's cash list, and freezes the receipt (NĐ 123/2020/NĐ-CP). */
export async function keepFeeTaking(
  tx: Transaction,
  { row, projection, context }: DossierForAct,
  recorded: Recorded,
  { takingId, amountDong, method }: Pick<TakeFeeInput, "takingId" | "amountDong" | "method">,
  { accountId, fullName, unitId, receiptNumber }: FeeCollector,
): Promise<void> {
  const { now, tree } = context;
  const { name } = await getFiling(tx, projection.procedureVersionId);
  await tx.feeTaking.create({
    data: {
      ...{ id: takingId, dossierId: row.id, eventSeq: recorded.seq, unitId, accountId, amountDong, method },
      ...{ receiptNumber, takenOn: localDateOf(now), takenAt: now },
    },
  });
  await freezeOfficialPaper(tx, {
    dossierId: row.id,
    eventSeq: recorded.seq,
    number: receiptNumber,
    issuedAt: now,
    data: {
      kind: "FEE_RECEIPT",
      header: headerOf(tree, unitId, now),
      collectingUnitName: getUnit(tree, unitId).name,
      formNumber: FEE_RECEIPT_FORM,
      symbol: feeReceiptSymbol(yearOf(now)),
      number: receiptNumber,
      dossierCode: projection.code ?? row.reference,
      payerName: row.applicantName,
      payerAddress: row.applicantAddress,
      items: [{ name, amountDong }],
      method,
      collectedAt: now.getTime(),
      collectorName: fullName,
    },
  });
}

function yearOf(now: Date): number {
  return Number(localDateOf(now).slice(0, 4));
}
