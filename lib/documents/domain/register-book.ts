import type { LocalDate } from "@/lib/calendar/domain/local-date";
import type { PaperHeader } from "@/lib/documents/domain/paper-header";
import type { Regime } from "@/lib/dossiers/domain/regime";

/** A dossier in the register. Instants in epoch ms. */
export type RegisterEntry = {
  dossierCode: string;
  /** Name of the procedure or what is asked. */
  content: string;
  setCount: number;
  partyName: string;
  address?: string;
  phone?: string;
  receivedAt: number;
  dueAt?: number;
  /** When the result came to the counter. */
  resultAt?: number;
  returned?: { at: number; giverName: string; receiverName: string };
  delivery: "COUNTER" | "POST" | "ONLINE";
  note?: string;
};

/**
 * Register of dossiers (form 06 of Circular 01/2018/TT-VPCP, form 07 of Circular 03/2025/TT-VPCP) of one office and
 * period, A4 across. It shows what is known at the moment of printing and is not frozen. Five hundred rows take about
 * a second of a processor and 100 MB, two thousand four seconds and 420 MB: a request prints parts, a job the rest.
 */
export type RegisterBook = {
  kind: "REGISTER";
  regime: Regime;
  header: PaperHeader;
  officeName: string;
  periodFrom: LocalDate;
  periodTo: LocalDate;
  openedOn: LocalDate;
  /** Absent while the book of the year is open. */
  closedOn?: LocalDate;
  /** Running number of the first row, when a long period is printed in parts; one when absent. */
  firstNumber?: number;
  entries: RegisterEntry[];
};
