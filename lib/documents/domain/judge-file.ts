/** What an uploaded file may be. */
export const MEDIA_TYPES = ["application/pdf", "image/jpeg", "image/png"] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

export type Judgement =
  | { ok: true; mediaType: MediaType }
  | { ok: false; rule: "fileEmpty" | "fileType" | "fileTruncated" };

type Signature = { mediaType: MediaType; starts: readonly number[]; isWhole: (tail: Uint8Array) => boolean };

const SIGNATURES: readonly Signature[] = [
  {
    mediaType: "application/pdf",
    starts: [0x25, 0x50, 0x44, 0x46, 0x2d],
    isWhole: (tail) => holds(tail, [0x25, 0x25, 0x45, 0x4f, 0x46]),
  },
  // Phones append bytes after the end marker, so it is looked for near the end, not at it.
  { mediaType: "image/jpeg", starts: [0xff, 0xd8, 0xff], isWhole: (tail) => holds(tail, [0xff, 0xd9]) },
  {
    mediaType: "image/png",
    starts: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    isWhole: (tail) => holds(tail, [0x49, 0x45, 0x4e, 0x44]),
  },
];

/**
 * Judges a file by its bytes, never by its name: what it is, and whether its end has arrived too.
 * `head` are the first bytes, `tail` the last ones (4 kB each, or the whole file when it is shorter).
 */
export function judgeFile(head: Uint8Array, tail: Uint8Array): Judgement {
  if (head.length === 0) return { ok: false, rule: "fileEmpty" };
  const signature = SIGNATURES.find(({ starts }) => starts.every((byte, index) => head[index] === byte));
  if (!signature) return { ok: false, rule: "fileType" };
  if (!signature.isWhole(tail)) return { ok: false, rule: "fileTruncated" };
  return { ok: true, mediaType: signature.mediaType };
}

function holds(bytes: Uint8Array, sought: readonly number[]): boolean {
  for (let start = bytes.length - sought.length; start >= 0; start -= 1) {
    if (sought.every((byte, index) => bytes[start + index] === byte)) return true;
  }
  return false;
}
