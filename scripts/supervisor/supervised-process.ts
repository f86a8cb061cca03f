import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import type { Environment } from "./environment.ts";

export interface ProcessDefinition {
  name: string;
  args: string[];
  cwd: string;
  environment: Environment;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
const STEADY_MS = 60_000;
const GRACE_MS = 10_000;

/** A process that is started again when it dies, after a pause that doubles while it keeps dying. */
export class SupervisedProcess {
  readonly #definition: ProcessDefinition;
  #child: ChildProcess | undefined;
  #ended: Promise<void> = Promise.resolve();
  #stopping = false;
  #wait = FIRST_WAIT_MS;

  constructor(definition: ProcessDefinition) {
    this.#definition = definition;
  }

  start(): void {
    const { name, args, cwd, environment } = this.#definition;
    const startedAt = Date.now();
    // Own process group: a Ctrl-C in the terminal reaches the supervisor alone, which stops things in order.
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...environment, SUPERVISED_BY: String(process.pid) },
      detached: true,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) {
      if (stream) createInterface({ input: stream }).on("line", (line) => console.log(`${name} │ ${line}`));
    }
    this.#ended = new Promise((resolve) => child.once("exit", () => resolve()));
    child.once("exit", (code, signal) => {
      if (this.#stopping) return;
      if (Date.now() - startedAt > STEADY_MS) this.#wait = FIRST_WAIT_MS;
      console.error(
        `${name} │ đã dừng · ended (${signal ?? code}); chạy lại sau · again in ${this.#wait / 1000} s`,
      );
      setTimeout(() => this.#stopping || this.start(), this.#wait);
      this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT_MS);
    });
  }

  /** Asks the process to end; after ten seconds it and everything it started is killed. */
  async stop(): Promise<void> {
    this.#stopping = true;
    const child = this.#child;
    if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGTERM");
    const late = sleep(GRACE_MS, undefined, { ref: false });
    await Promise.race([this.#ended, late]);
    try {
      process.kill(-child.pid, "SIGKILL");
    } catch {
      // The whole group has ended already.
    }
    await this.#ended;
  }
}
