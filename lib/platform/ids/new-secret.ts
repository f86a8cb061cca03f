import { createHash, randomBytes } from "node:crypto";

/** An unguessable secret for links, in URL-safe characters; 32 bytes unless told otherwise. */
export function newSecret(bytes = 32): string {
  return randomBytes(bytes).toString("base64url");
}

/** What is stored in place of a secret. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
