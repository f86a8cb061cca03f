import "server-only";
import { env } from "@/lib/platform/env";

/** Scheme and host under which people reach the portal, without a last slash. */
export function publicOrigin(): string {
  return env.PUBLIC_URL;
}
