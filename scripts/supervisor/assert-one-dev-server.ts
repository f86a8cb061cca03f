import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { StartupError } from "./startup-error.ts";

/**
 * Next runs one development server in a working copy, whatever the port, and ends a second one at once: supervised, it
 * would be started again and again.
 * @throws StartupError when one runs in `root` already
 */
export function assertOneDevServer(root: string): void {
  const running = findDevServer(path.join(root, ".next/dev/lock"));
  if (!running) return;
  throw new StartupError(
    `Thư mục này đang có một máy chủ phát triển ở ${running.appUrl} (tiến trình ${running.pid}). Hãy dừng nó trước, hoặc chạy trong một bản sao khác.`,
    `A development server of this working copy runs at ${running.appUrl} (process ${running.pid}). Stop it first, or use another working copy.`,
  );
}

function findDevServer(lock: string): { pid: number; appUrl: string } | null {
  try {
    const { pid, appUrl } = JSON.parse(readFileSync(lock, "utf8"));
    return isNext(Number(pid)) ? { pid: Number(pid), appUrl: String(appUrl) } : null;
  } catch {
    // No lock, or one that a killed server left half written.
    return null;
  }
}

/** Process numbers are used again: only a server of Next counts, where we can see what a process is. */
function isNext(pid: number): boolean {
  if (existsSync("/proc/self/cmdline")) return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("next");
  return process.kill(pid, 0);
}
