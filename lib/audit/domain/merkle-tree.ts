import { createHash } from "node:crypto";

/** Bytes of one hash; the leaves of a tree lie one behind the other in one array. */
export const HASH_BYTES = 32;

/**
 * The leaf that stands for a dossier: SHA-256 of 0x00, its last hash and the number of that event (four bytes, the
 * highest first). It tells an outsider nothing: neither which dossier nor how many there are of anybody.
 */
export function hashLeaf(lastHash: string, seq: number): Buffer {
  const number = Buffer.alloc(4);
  number.writeUInt32BE(seq);
  return createHash("sha256").update("\0").update(lastHash, "hex").update(number).digest();
}

/** The root (hex) of the tree of RFC 6962 over these leaves; the hash of nothing when there are none. */
export function merkleRoot(leaves: Uint8Array): string {
  let level = leaves;
  if (level.length === 0) return createHash("sha256").digest("hex");
  while (level.length > HASH_BYTES) level = levelAbove(level);
  return Buffer.from(level).toString("hex");
}

/** The neighbours (hex, from the leaf upwards) that lead from one leaf to the root: RFC 6962, section 2.1.1. */
export function inclusionPath(leaves: Uint8Array, index: number): string[] {
  const path: string[] = [];
  let [level, place] = [leaves, index];
  while (level.length > HASH_BYTES) {
    const neighbour = hashAt(level, place ^ 1);
    if (neighbour.length > 0) path.push(Buffer.from(neighbour).toString("hex"));
    level = levelAbove(level);
    place >>= 1;
  }
  return path;
}

/** The place of a leaf among sorted leaves, by halving; -1 when it is not there. */
export function findLeaf(leaves: Uint8Array, leaf: Uint8Array): number {
  let [low, high] = [0, leaves.length / HASH_BYTES - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = Buffer.compare(hashAt(leaves, middle), leaf);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Pairs hashed together; a last one without a pair rises as it is. */
function levelAbove(level: Uint8Array): Uint8Array {
  const count = level.length / HASH_BYTES;
  const above = Buffer.alloc(Math.ceil(count / 2) * HASH_BYTES);
  for (let index = 0; index < count; index += 2) {
    const pair = level.subarray(index * HASH_BYTES, (index + 2) * HASH_BYTES);
    const hash =
      pair.length === HASH_BYTES ? pair : createHash("sha256").update("\x01").update(pair).digest();
    above.set(hash, (index / 2) * HASH_BYTES);
  }
  return above;
}

function hashAt(level: Uint8Array, index: number): Uint8Array {
  return level.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES);
}
