import { BULK_CHUNK } from "@/lib/dossiers/domain/bulk-action";

/** A dossier of the selection, at the version the officer saw. */
export type BulkItem = { dossierId: string; version: number };

/** What became of one dossier, in words. */
export type BulkOutcomeView = {
  dossierId: string;
  tone: "ok" | "warn" | "late";
  text: string;
  /** Nothing was done and nothing is known to stand in the way: it may be tried again. */
  again: boolean;
};

/** The server understood and will not do it; `sentence` says why. Sending again does not help. */
export class BulkRefused extends Error {
  constructor(readonly sentence: string) {
    super("refused");
  }
}

export type BulkEnd = { end: "DONE" | "STOPPED" | "OFFLINE" } | { end: "REFUSED"; sentence: string };

type BulkWork = {
  send: (items: readonly BulkItem[]) => Promise<BulkOutcomeView[]>;
  onOutcomes: (outcomes: readonly BulkOutcomeView[]) => void;
  isStopped: () => boolean;
  wait: (ms: number) => Promise<void>;
};

const ATTEMPTS = 5;
const FIRST_PAUSE_MS = 1000;

/**
 * Sends the items in small requests, one after the other, and tells of each what came back. A request whose answer
 * was lost is sent again, after longer and longer pauses: the server does nothing twice. Ends early when it is
 * stopped between two requests, when the network stays away, or when the server refuses; what has no outcome then
 * can be sent later as it is.
 */
export async function runBulk(items: readonly BulkItem[], work: BulkWork): Promise<BulkEnd> {
  for (let at = 0; at < items.length; at += BULK_CHUNK) {
    if (work.isStopped()) return { end: "STOPPED" };
    try {
      const outcomes = await sendUntilAnswered(items.slice(at, at + BULK_CHUNK), work);
      if (!outcomes) return { end: work.isStopped() ? "STOPPED" : "OFFLINE" };
      work.onOutcomes(outcomes);
    } catch (failure) {
      if (!(failure instanceof BulkRefused)) throw failure;
      return { end: "REFUSED", sentence: failure.sentence };
    }
  }
  return { end: "DONE" };
}

/** Undefined when every attempt failed. */
async function sendUntilAnswered(
  chunk: readonly BulkItem[],
  { send, wait, isStopped }: BulkWork,
): Promise<BulkOutcomeView[] | undefined> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (attempt > 0) await wait(FIRST_PAUSE_MS * 2 ** (attempt - 1));
    if (attempt > 0 && isStopped()) return undefined;
    try {
      return await send(chunk);
    } catch (failure) {
      if (failure instanceof BulkRefused) throw failure;
    }
  }
  return undefined;
}
