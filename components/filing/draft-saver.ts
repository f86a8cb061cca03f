import type { Answers } from "@/lib/forms/domain/e-form";

export type SaveState =
  | { kind: "idle" | "saving" | "offline" | "failed" | "invalid" | "signedOut" | "gone" }
  | { kind: "saved"; at: string };

/** What became of one attempt to save. */
export type SaveOutcome =
  | { kind: "saved"; version: number; savedAt: string }
  | { kind: "conflict" | "offline" | "failed" | "invalid" | "signedOut" | "gone" };

/** The page's fields as the server has them now. */
export type NewerContent = { version: number; values: Answers };

export interface DraftSaverPorts {
  send: (version: number, values: Answers, leaving: boolean) => Promise<SaveOutcome>;
  load: () => Promise<NewerContent | null>;
  /** Keeps unsaved values on this device, until `null`. */
  keep: (values: Answers | null) => void;
  onState: (state: SaveState) => void;
  /** Newer content came from another window; `values` are those to show. */
  onMerge: (values: Answers) => void;
}

const TYPING_PAUSE_MS = 800;
const RETRY_MS = 6000;

/**
 * Keeps a page of a draft on the server while somebody types: one request at a time, the latest values last. Without
 * network or session nothing is lost: values stay in memory and on the device and are sent again. When another
 * window saved meanwhile, its content is taken, except for fields changed here.
 */
export class DraftSaver {
  private pending: Answers | null = null;
  private running: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    public version: number,
    private baseline: Answers,
    private readonly ports: DraftSaverPorts,
  ) {}

  /** Values changed: saved when the person pauses. */
  change(values: Answers): void {
    if (sameAnswers(values, this.pending ?? this.baseline)) return;
    this.pending = values;
    this.ports.keep(values);
    this.schedule(TYPING_PAUSE_MS);
  }

  /** Saves now what is not saved yet; resolves when nothing is under way. */
  async settle(): Promise<void> {
    clearTimeout(this.timer);
    while (this.running) await this.running;
    if (!this.pending) return;
    this.running = this.run().finally(() => {
      this.running = null;
    });
    await this.running;
  }

  /** The page is being left: one last attempt that outlives it. */
  leave(): void {
    clearTimeout(this.timer);
    if (this.pending && !this.running) void this.ports.send(this.version, this.pending, true);
  }

  /** Takes what another window saved, keeping the fields changed here. */
  async reconcile(): Promise<boolean> {
    const newer = await this.ports.load();
    if (!newer) return false;
    const merged = mergeAnswers(this.baseline, newer.values, this.pending ?? this.baseline);
    this.version = newer.version;
    this.baseline = newer.values;
    this.pending = sameAnswers(merged, newer.values) ? null : merged;
    this.ports.onMerge(merged);
    return true;
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private schedule(afterMs: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.settle(), afterMs);
  }

  private async run(): Promise<void> {
    const sent = this.pending;
    if (!sent) return;
    this.ports.onState({ kind: "saving" });
    const outcome = await this.ports.send(this.version, sent, false);
    switch (outcome.kind) {
      case "saved":
        this.version = outcome.version;
        this.baseline = sent;
        if (this.pending === sent) {
          this.pending = null;
          this.ports.keep(null);
        }
        this.ports.onState({ kind: "saved", at: outcome.savedAt });
        return;
      case "conflict":
        if (await this.reconcile()) this.schedule(0);
        else this.retry("failed");
        return;
      case "offline":
      case "failed":
        this.retry(outcome.kind);
        return;
      default:
        this.ports.onState({ kind: outcome.kind });
    }
  }

  private retry(kind: "offline" | "failed"): void {
    this.ports.onState({ kind });
    this.schedule(RETRY_MS);
  }
}

/** `theirs`, with every field that differs between `base` and `mine` as in `mine`. */
export function mergeAnswers(base: Answers, theirs: Answers, mine: Answers): Answers {
  const changed = Object.entries(mine).filter(([key, value]) => !sameAnswer(value, base[key]));
  return { ...theirs, ...Object.fromEntries(changed) };
}

function sameAnswers(one: Answers, other: Answers): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => sameAnswer(one[key], other[key]));
}

/** Absent and empty are the same answer. */
function sameAnswer(one: Answers[string] | undefined, other: Answers[string] | undefined): boolean {
  return JSON.stringify(one ?? "") === JSON.stringify(other ?? "");
}
