import "server-only";
import { env } from "@/lib/platform/env";
import { CONNECTION_HEADER } from "./connection-header";

/**
 * The address a request came from, for rate limits only: what the outermost of `TRUSTED_PROXIES` saw. Without a trusted
 * proxy that is the connection itself, whatever the client wrote into `X-Forwarded-For`.
 */
export function clientIp(headers: Headers): string {
  return addressBehind(env.TRUSTED_PROXIES, headers);
}

/**
 * Each proxy adds the address it saw at the end of `X-Forwarded-For`; the last one is the connection. Only as many as
 * there are proxies are believed; a request that passed fewer is told by the first that it has. A server started without
 * `scripts/supervisor/tell-connection.ts` tells no connection: then all requests are "unknown" and share one limit.
 */
export function addressBehind(trustedProxies: number, headers: Headers): string {
  const forwarded = (headers.get("x-forwarded-for") ?? "").split(",").map((hop) => hop.trim());
  const hops = [...forwarded.filter(Boolean), headers.get(CONNECTION_HEADER) ?? "unknown"];
  return hops.at(-1 - trustedProxies) ?? hops[0] ?? "unknown";
}
