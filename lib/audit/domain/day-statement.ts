import { createHash } from "node:crypto";
import { canonicalJson } from "@/lib/dossiers/domain/canonical-json";

/** What the first publication points back to. */
export const BEFORE_FIRST_DAY = "0".repeat(64);

/** What is signed for one day. Hashes are hex; `key` is the SHA-256 of the public key that signs. */
export type DayStatement = {
  kind: "mot-cua/history-day/1";
  /** Counted from 1 without gap. */
  no: number;
  /** The local day it closes. */
  on: string;
  publishedAt: string;
  /** Dossiers that had events, and how many events. */
  heads: number;
  events: number;
  root: string;
  /** Hash of the statement before it. */
  previous: string;
  key: string;
};

/** The bytes that are signed: canonical JSON in UTF-8. */
export function statementBytes(statement: DayStatement): Buffer {
  return Buffer.from(canonicalJson(statement), "utf8");
}

/** SHA-256 (hex) of the signed bytes; the next statement carries it. */
export function hashStatement(statement: DayStatement): string {
  return createHash("sha256").update(statementBytes(statement)).digest("hex");
}

/** A key's name: SHA-256 (hex) of its 32 public bytes. */
export function keyIdOf(publicKey: Uint8Array): string {
  return createHash("sha256").update(publicKey).digest("hex");
}
