import type { Answers } from "@/lib/forms/domain/e-form";
import {
  bringsNews,
  changedFields,
  mergeAnswers,
  restoreAnswers,
  sameAnswers,
  type UnsavedAnswers,
} from "./merge-answers";

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
  keep: (unsaved: UnsavedAnswers | null) => void;
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
  /** Fields changed here and not saved, also those changed back. */
  private touched: ReadonlySet<string> = new Set();
  private running: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stopped = false;
  private merging = false;

  constructor(
    public version: number,
    private baseline: Answers,
    private readonly ports: DraftSaverPorts,
  ) {}

  /** Values changed: saved when the person pauses. */
  change(values: Answers): void {
    if (this.merging) return;
    const changed = changedFields(this.pending ?? this.baseline, values);
    if (changed.length === 0) return;
    this.touched = new Set([...this.touched, ...changed]);
    this.pending = values;
    this.keep();
    this.schedule(TYPING_PAUSE_MS);
  }

  /**
   * What to show of the values that an earlier visit left unsaved, under those `typed` since the page came, and
   * whether the server has got others meanwhile. `null`, and they are forgotten, when they add nothing.
   */
  restore(unsaved: UnsavedAnswers, typed: Answers): { values: Answers; overtaken: boolean } | null {
    const restored = restoreAnswers(unsaved, this.baseline);
    if (sameAnswers(restored, this.baseline)) {
      this.ports.keep(null);
      return null;
    }
    return {
      values: mergeAnswers(this.baseline, restored, typed),
      overtaken: bringsNews(unsaved.base, this.baseline, unsaved.values),
    };
  }

  /** Saves now what is not saved yet; resolves when nothing is under way. */
  async settle(): Promise<void> {
    clearTimeout(this.timer);
    while (this.running) await this.running;
    await this.run(false);
  }

  /** The page is being left: one last attempt that outlives it. */
  leave(): void {
    clearTimeout(this.timer);
    if (!this.running) void this.run(true);
  }

  /** Takes what another window saved, keeping the fields changed here. */
  async reconcile(): Promise<boolean> {
    const newer = await this.ports.load();
    if (!newer) return false;
    const mine = this.pending ?? this.baseline;
    const merged = mergeAnswers(this.baseline, newer.values, mine, this.touched);
    const news = bringsNews(this.baseline, newer.values, mine);
    this.version = newer.version;
    this.baseline = newer.values;
    this.pending = sameAnswers(merged, newer.values) ? null : merged;
    if (news) this.show(merged);
    this.keep();
    if (this.pending) return true;
    this.touched = new Set();
    this.ports.onState({ kind: "idle" });
    return true;
  }

  /** Attempts are made again by themselves, until `stop`. */
  start(): void {
    this.stopped = false;
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private schedule(afterMs: number): void {
    clearTimeout(this.timer);
    if (!this.stopped) this.timer = setTimeout(() => void this.settle(), afterMs);
  }

  private keep(sent = false): void {
    this.ports.keep(this.pending && { base: this.baseline, values: this.pending, sent });
  }

  /** The form tells of each field that it is given: those are no changes of the person. */
  private show(values: Answers): void {
    this.merging = true;
    this.ports.onMerge(values);
    this.merging = false;
  }

  private async run(leaving: boolean): Promise<void> {
    if (!this.pending) return;
    this.running = this.attempt(this.pending, leaving).finally(() => {
      this.running = null;
    });
    await this.running;
  }

  private async attempt(sent: Answers, leaving: boolean): Promise<void> {
    const { touched } = this;
    this.touched = new Set();
    this.ports.onState({ kind: "saving" });
    this.keep(true);
    const outcome = await this.ports.send(this.version, sent, leaving);
    if (outcome.kind === "saved") {
      this.version = outcome.version;
      this.baseline = sent;
      if (this.pending === sent) this.pending = null;
      this.keep();
      this.ports.onState({ kind: "saved", at: outcome.savedAt });
      return;
    }
    this.touched = new Set([...touched, ...this.touched]);
    this.keep();
    await this.answerTrouble(outcome.kind);
  }

  private async answerTrouble(kind: Exclude<SaveOutcome["kind"], "saved">): Promise<void> {
    switch (kind) {
      case "conflict":
        if (!(await this.reconcile())) this.retry("failed");
        else if (this.pending) this.schedule(0);
        return;
      case "offline":
      case "failed":
        this.retry(kind);
        return;
      default:
        this.ports.onState({ kind });
    }
  }

  private retry(kind: "offline" | "failed"): void {
    this.ports.onState({ kind });
    this.schedule(RETRY_MS);
  }
}
