import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import type { Environment } from "./environment.ts";

const root = path.resolve(import.meta.dirname, "../..");
const running = new Set<ChildProcess>();

/** Runs a script of the project to its end, its output shown. Rejects when it fails. */
export function runStep(
  script: string,
  args: string[],
  environment: Environment,
  nodeFlags: string[] = [],
): Promise<void> {
  return new Promise((resolve, reject) => {
    const flags = ["--import", path.join(import.meta.dirname, "exit-with-parent.mjs"), ...nodeFlags];
    const child = spawn(process.execPath, [...flags, path.join(root, script), ...args], {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit", "ipc"],
      detached: true,
      env: { ...process.env, ...environment, SUPERVISED_BY: String(process.pid) },
    });
    running.add(child);
    child.once("error", reject);
    child.once("exit", (code) => {
      running.delete(child);
      if (code === 0) resolve();
      else reject(new Error(`${script} ${args.join(" ")} ended with code ${code}`));
    });
  });
}

/** Ends the steps under way, with everything they started. */
export function stopSteps(): void {
  for (const child of running) if (child.pid) process.kill(-child.pid, "SIGTERM");
}
