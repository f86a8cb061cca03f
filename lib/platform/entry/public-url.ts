import "server-only";
import { env } from "@/lib/platform/env";

/** The full address of a path under which people reach this installation. */
export function publicUrl(path: string): string {
  return new URL(path, env.PUBLIC_URL).toString();
}
