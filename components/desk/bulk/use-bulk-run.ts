"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { BulkAction } from "@/lib/dossiers/domain/bulk-action";
import { type BulkEnd, type BulkItem, type BulkOutcomeView, BulkRefused, runBulk } from "./run-bulk";

/** What is done with every dossier of the selection alike. */
export type BulkOrder = { action: BulkAction; note: string; assigneeAccountId?: string };

type BulkRun = {
  items: readonly BulkItem[];
  outcomes: ReadonlyMap<string, BulkOutcomeView>;
  running: boolean;
  end: BulkEnd | null;
};

const IDLE: BulkRun = { items: [], outcomes: new Map(), running: false, end: null };
const ANSWER_MS = 60_000;
const CLIENT_ERRORS = [400, 401, 403, 404, 409, 413, 422, 429];

async function sendChunk(order: BulkOrder, dossiers: readonly BulkItem[]): Promise<BulkOutcomeView[]> {
  const answer = await fetch("/api/queue/acts", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ ...order, dossiers }),
    signal: AbortSignal.timeout(ANSWER_MS),
  });
  if (CLIENT_ERRORS.includes(answer.status)) {
    const problem: { title?: string } = await answer.json().catch(() => ({}));
    throw new BulkRefused(problem.title ?? String(answer.status));
  }
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

/** Carries one act through a selection, with what has come of it so far. */
export function useBulkRun(onSettled: () => void) {
  const [run, setRun] = useState<BulkRun>(IDLE);
  const stopped = useRef(false);
  const { running } = run;
  useEffect(() => {
    if (!running) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [running]);
  const start = useCallback(
    async (order: BulkOrder, items: readonly BulkItem[], waiting: readonly BulkItem[] = items) => {
      stopped.current = false;
      setRun((before) => ({
        items,
        outcomes: waiting === items ? new Map() : before.outcomes,
        running: true,
        end: null,
      }));
      const end = await runBulk(waiting, {
        send: (chunk) => sendChunk(order, chunk),
        onOutcomes: (outcomes) =>
          setRun((before) => ({
            ...before,
            outcomes: new Map([...before.outcomes, ...outcomes.map((one) => [one.dossierId, one] as const)]),
          })),
        isStopped: () => stopped.current,
        wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      });
      setRun((before) => ({ ...before, running: false, end }));
      onSettled();
    },
    [onSettled],
  );
  /** Goes on with what has no outcome yet, or one that may be tried again. */
  const goOn = (order: BulkOrder) =>
    start(
      order,
      run.items,
      run.items.filter(({ dossierId }) => run.outcomes.get(dossierId)?.again !== false),
    );
  return {
    run,
    start,
    goOn,
    stop: () => {
      stopped.current = true;
    },
    reset: () => setRun(IDLE),
  };
}
