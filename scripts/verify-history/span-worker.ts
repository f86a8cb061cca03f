import { parentPort } from "node:worker_threads";
import { type HistorySpan, verifySpan } from "@/lib/dossiers/queries/verify-history";

// A thread that verifies the spans it is sent, one at a time, and answers with the report of each.
parentPort?.on("message", async (span: HistorySpan) => {
  const report = await verifySpan(span);
  parentPort?.postMessage(report);
});
