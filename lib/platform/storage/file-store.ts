import "server-only";
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { env } from "@/lib/platform/env";
import { RuleError, TooLargeError } from "@/lib/platform/errors/app-error";
import { newSecret } from "@/lib/platform/ids/new-secret";

/** How many bytes of each end are kept to judge what a file is. */
const EDGE_BYTES = 4096;

export type StoredBytes = { sha256: string; sizeBytes: number; head: Uint8Array; tail: Uint8Array };

/**
 * Streams bytes into the store under the SHA-256 of their content; the same content is kept once. Nothing is held
 * in memory but the first and last 4 kB. `judge` sees what came before the store has it. Throws `TooLargeError` beyond
 * `maxBytes`, `RuleError` when the sender breaks off, and what `judge` throws; then it leaves nothing behind.
 */
export async function storeBytes(
  body: ReadableStream<Uint8Array>,
  maxBytes: number,
  judge: (stored: StoredBytes) => void | Promise<void> = () => {},
): Promise<StoredBytes> {
  const incoming = path.join(env.FILE_STORE_DIR, "incoming", newSecret(12));
  await mkdir(path.dirname(incoming), { recursive: true });
  const meter = new Meter(maxBytes);
  try {
    await pipeline(Readable.from(received(body)), meter, createWriteStream(incoming));
    const stored = meter.result();
    await judge(stored);
    const target = pathOf(stored.sha256);
    await mkdir(path.dirname(target), { recursive: true });
    await rename(incoming, target);
    return stored;
  } catch (error) {
    await rm(incoming, { force: true });
    throw error;
  }
}

/** What arrives. A connection that breaks is no defect of ours, unlike a disk that fails. */
async function* received(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch {
    throw new RuleError("fileTruncated");
  }
}

/** Stores bytes that are already in memory, such as a rendered paper. */
export function storeBuffer(
  bytes: Uint8Array,
  judge?: (stored: StoredBytes) => void | Promise<void>,
): Promise<StoredBytes> {
  return storeBytes(new Blob([Uint8Array.from(bytes)]).stream(), Number.MAX_SAFE_INTEGER, judge);
}

/** The bytes kept under a hash, as a stream. Throws when the store has lost them. */
export async function openBytes(sha256: string): Promise<ReadableStream<Uint8Array>> {
  const file = pathOf(sha256);
  await stat(file);
  return Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>;
}

/** Takes the bytes kept under a hash out of the store; done as well when they are not there. */
export async function removeBytes(sha256: string): Promise<void> {
  await rm(pathOf(sha256), { force: true });
}

/** Removes what uploads left that broke off, written last before `before`. Returns how many. */
export async function removeBrokenUploads(before: Date): Promise<number> {
  const folder = path.join(env.FILE_STORE_DIR, "incoming");
  const names = await readdir(folder).catch(() => []);
  let removed = 0;
  for (const name of names) {
    const file = path.join(folder, name);
    const found = await stat(file).catch(() => null);
    if (!found || found.mtime >= before) continue;
    await rm(file, { force: true });
    removed += 1;
  }
  return removed;
}

function pathOf(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError("not a SHA-256");
  return path.join(env.FILE_STORE_DIR, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
}

class Meter extends Transform {
  private readonly hash = createHash("sha256");
  private sizeBytes = 0;
  private head = Buffer.alloc(0);
  private tail = Buffer.alloc(0);

  constructor(private readonly maxBytes: number) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: string, done: (error: Error | null, data?: Buffer) => void) {
    this.sizeBytes += chunk.length;
    if (this.sizeBytes > this.maxBytes) return done(new TooLargeError(this.maxBytes));
    this.hash.update(chunk);
    if (this.head.length < EDGE_BYTES) this.head = Buffer.concat([this.head, chunk]).subarray(0, EDGE_BYTES);
    this.tail = Buffer.concat([this.tail, chunk]).subarray(-EDGE_BYTES);
    done(null, chunk);
  }

  result(): StoredBytes {
    return { sha256: this.hash.digest("hex"), sizeBytes: this.sizeBytes, head: this.head, tail: this.tail };
  }
}
