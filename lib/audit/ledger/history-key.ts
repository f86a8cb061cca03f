import "server-only";
import { createPublicKey, type KeyObject } from "node:crypto";
import { keyIdOf } from "@/lib/audit/domain/day-statement";

const RAW_KEY_BYTES = 32;

/** The public half of a key as it is published: its id and its 32 bytes in base64url. */
export function publicHalf(key: KeyObject): { id: string; publicKey: string } {
  // The last 32 bytes of the standard form (RFC 8410) are the key itself.
  const raw = createPublicKey(key).export({ type: "spki", format: "der" }).subarray(-RAW_KEY_BYTES);
  return { id: keyIdOf(raw), publicKey: raw.toString("base64url") };
}
