import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findLeaf, HASH_BYTES, hashLeaf, inclusionPath, merkleRoot } from "./merkle-tree";

function leavesOf(count: number): Buffer {
  const leaves = Array.from({ length: count }, (_, index) => hashLeaf("ab".repeat(32), index));
  return Buffer.concat(leaves.sort(Buffer.compare));
}

/** The definition of RFC 6962, section 2.1, word for word. */
function rootByDefinition(leaves: Buffer): Buffer {
  const count = leaves.length / HASH_BYTES;
  if (count === 1) return leaves;
  let split = 1;
  while (split * 2 < count) split *= 2;
  const [left, right] = [leaves.subarray(0, split * HASH_BYTES), leaves.subarray(split * HASH_BYTES)];
  return createHash("sha256")
    .update("\x01")
    .update(rootByDefinition(left))
    .update(rootByDefinition(right))
    .digest();
}

describe("merkleRoot", () => {
  it("of nothing is the hash of nothing", () => {
    expect(merkleRoot(new Uint8Array())).toBe(
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    );
  });

  it("is the one of RFC 6962 for any number of leaves", () => {
    for (let count = 1; count <= 70; count += 1) {
      const leaves = leavesOf(count);
      expect(merkleRoot(leaves)).toBe(rootByDefinition(leaves).toString("hex"));
    }
  });
});

describe("inclusionPath", () => {
  it("is no longer than the tree is high", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(), (count, pick) => {
        const path = inclusionPath(leavesOf(count), pick % count);
        expect(path.length).toBeLessThanOrEqual(Math.ceil(Math.log2(count)));
      }),
    );
  });
});

describe("findLeaf", () => {
  it("finds each leaf and no other", () => {
    const leaves = leavesOf(37);
    for (let index = 0; index < 37; index += 1) {
      expect(findLeaf(leaves, leaves.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES))).toBe(index);
    }
    expect(findLeaf(leaves, hashLeaf("cd".repeat(32), 1))).toBe(-1);
    expect(findLeaf(new Uint8Array(), hashLeaf("cd".repeat(32), 1))).toBe(-1);
  });
});
