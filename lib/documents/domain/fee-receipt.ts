import type { PaperHeader } from "@/lib/documents/domain/paper-header";

/**
 * Receipt for fees and charges, three copies: kept by the office, given to the payer, for the accounts.
 * Law: Decree 123/2020/NĐ-CP, amended by Decree 70/2025/NĐ-CP; Circular 78/2021/TT-BTC.
 */
export type FeeReceipt = {
  kind: "FEE_RECEIPT";
  header: PaperHeader;
  collectingUnitName: string;
  taxCode?: string;
  /** Form number of the receipt (mẫu số): "01BLP0-001". */
  formNumber: string;
  /** Symbol (ký hiệu): "LS-26E". */
  symbol: string;
  /** Running number within form and symbol. */
  number: string;
  dossierCode: string;
  payerName: string;
  payerAddress?: string;
  /** What is paid for; at least one line, each a whole number of đồng. */
  items: { name: string; amountDong: number }[];
  method: "CASH" | "TRANSFER" | "ONLINE";
  /** Epoch ms. */
  collectedAt: number;
  collectorName: string;
};
