import { once } from "node:events";
import { Worker } from "node:worker_threads";
import {
  cutHistory,
  findOrphan,
  type HistoryReport,
  type HistorySpan,
} from "@/lib/dossiers/queries/verify-history";

/** Dossiers that a worker verifies before it gets more. */
const SPAN = 2_500;

export type Verification = {
  workers: number;
  /** Only the oldest so many dossiers. */
  most?: number | undefined;
  spanSize?: number;
};

/**
 * Verifies the history with several threads, each a span at a time. The answer is that of verifying one dossier
 * after the other: the oldest that is wrong, whichever thread met a wrong one first.
 */
export async function verifyInParallel(
  { workers, most, spanSize = SPAN }: Verification,
  progress?: (report: HistoryReport) => void,
): Promise<HistoryReport> {
  const total: HistoryReport = { dossiers: 0, events: 0, problem: await findOrphan() };
  if (total.problem) return total;
  const spans = await cutHistory(spanSize, most);
  let next = 0;
  let firstWrong = spans.length;
  const lane = async () => {
    const worker = new Worker(new URL("./span-worker.ts", import.meta.url), {
      execArgv: ["--conditions=react-server", "--import", "tsx"],
    });
    try {
      // Spans are given out oldest first: once one is wrong, only those before it may still tell of an older one.
      while (next < firstWrong) {
        const index = next;
        next += 1;
        const span = spans[index];
        if (!span) break;
        const report = await askFor(worker, span);
        total.dossiers += report.dossiers;
        total.events += report.events;
        if (report.problem && index < firstWrong) {
          firstWrong = index;
          total.problem = report.problem;
        }
        progress?.(total);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(workers, spans.length) }, lane));
  return total;
}

/** Throws what the worker threw. */
async function askFor(worker: Worker, span: HistorySpan): Promise<HistoryReport> {
  worker.postMessage(span);
  const [report] = await once(worker, "message");
  return report as HistoryReport;
}
