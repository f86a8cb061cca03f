import { setTimeout as sleep } from "node:timers/promises";
import { StartupError } from "./startup-error.ts";

const PATIENCE_MS = 90_000;

/** Resolves when the web server answers, whatever the answer. */
export async function waitForWeb(port: number, host = "127.0.0.1"): Promise<void> {
  const url = `http://${host.includes(":") ? `[${host}]` : host}:${port}/api/health`;
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    try {
      await fetch(url, { signal: AbortSignal.timeout(5000) });
      return;
    } catch {
      await sleep(150);
    }
  }
  throw new StartupError(
    "Máy chủ web không trả lời. Xem thông báo ở trên.",
    "The web server does not answer; see above.",
  );
}
