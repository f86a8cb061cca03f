import "server-only";
import { env } from "@/lib/platform/env";

/**
 * The address a request came from, for rate limits only. With `CLIENT_IP_HEADER` set, what the trusted proxy put
 * there; else the last hop of `X-Forwarded-For`, which Next fills from the connection when no proxy did.
 */
export function clientIp(headers: Headers): string {
  const trusted = env.CLIENT_IP_HEADER ? headers.get(env.CLIENT_IP_HEADER) : null;
  const hops = (trusted ?? headers.get("x-forwarded-for") ?? "").split(",");
  return hops.at(-1)?.trim() || "unknown";
}
