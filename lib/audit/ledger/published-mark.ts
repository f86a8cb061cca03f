import "server-only";
import { type PublishedMark, PublishedMarkError } from "@/lib/audit/domain/published-mark";
import { publishedMark } from "@/lib/audit/schemas/published-mark";
import type { Transaction } from "@/lib/platform/db/transact";
import { readKeptFile, writeKeptFile } from "@/lib/platform/storage/kept-file";

/**
 * The mark in a file; null when there is none yet: a new installation, or one from before there were marks.
 * @throws PublishedMarkError "unreadable"
 */
export function readMark(file: string): PublishedMark | null {
  const text = readKeptFile(file);
  if (text === null) return null;
  const found = publishedMark.safeParse(parseJson(text));
  if (!found.success) throw new PublishedMarkError("unreadable");
  return found.data;
}

/** Keeps what was published last; a mark never goes back, also when two workers write it. */
export function keepMark(file: string, { no, on, hash }: PublishedMark): void {
  const kept = readMark(file);
  if (!kept || kept.no < no) writeKeptFile(file, `${JSON.stringify({ no, on, hash })}\n`);
}

/**
 * Whether the database still has the marked day. It may have later ones: a worker that stopped between publishing and
 * keeping the mark, or another one on another machine, published them.
 */
export async function isMarkPublished(
  tx: Pick<Transaction, "historyDay">,
  mark: PublishedMark,
): Promise<boolean> {
  const day = await tx.historyDay.findUnique({ where: { no: mark.no }, select: { hash: true } });
  return day?.hash === mark.hash;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
