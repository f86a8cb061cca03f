import { hash } from "node:crypto";
import { canonicalJson } from "./canonical-json";
import type { DossierEventPayload, DossierEventRecord } from "./dossier-event";

/** What the first event of every chain points back to. */
export const CHAIN_START = "0".repeat(64);

/**
 * SHA-256 (hex) of the salt and the payload. The chain holds this in place of the payload, so that a copy of the
 * history can withhold what its reader may not see and still be recomputed; the salt keeps short notes from being
 * guessed.
 */
export function hashPayload(salt: string, payload: DossierEventPayload): string {
  return hash("sha256", salt + canonicalJson(payload));
}

/** SHA-256 (hex) of the previous hash and everything the event says. */
export function hashEvent(prevHash: string, event: DossierEventRecord): string {
  const { salt, payload } = event;
  const said = canonicalJson({
    dossierId: event.dossierId,
    seq: event.seq,
    type: event.type,
    at: event.at,
    actor: event.actor,
    ...(salt ? { payloadHash: hashPayload(salt, payload) } : { payload }),
  });
  return hash("sha256", prevHash + said);
}

/** SHA-256 (hex) of what a dossier holds: applicant, answers, delivery and the hashes of its papers in order. */
export function hashContent(content: unknown): string {
  return hash("sha256", canonicalJson(content));
}
