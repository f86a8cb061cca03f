import "server-only";
import { openBytes } from "@/lib/platform/storage/file-store";

export type FileAnswer = { fileName: string; sha256: string; mediaType: string; sizeBytes: number };

/**
 * A stored file shown in place. Its bytes never change, so the hash is its ETag; a browser that has it gets 304. It
 * can run nothing: the policy allows no script, no form and no frame but ours, and the type is never guessed.
 */
export async function fileResponse(request: Request, file: FileAnswer): Promise<Response> {
  const headers = new Headers({
    etag: `"${file.sha256}"`,
    "cache-control": "private, no-cache",
    "content-security-policy":
      "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'",
    "x-content-type-options": "nosniff",
  });
  if (request.headers.get("if-none-match") === `"${file.sha256}"`) {
    return new Response(null, { status: 304, headers });
  }
  headers.set("content-type", file.mediaType);
  headers.set("content-length", String(file.sizeBytes));
  headers.set("content-disposition", dispositionOf(file.fileName));
  return new Response(await openBytes(file.sha256), { headers });
}

/** Inline, with the name for saving: plain for old browsers, whole for all others (RFC 6266). */
export function dispositionOf(fileName: string): string {
  const plain = fileName
    .normalize("NFD")
    .replace(/[^\x20-\x7e]/g, "")
    .replace(/["\\]/g, "_");
  return `inline; filename="${plain}"; filename*=UTF-8''${percentEncode(fileName)}`;
}

/** `encodeURIComponent` leaves some characters that a header value must not hold bare (RFC 8187). */
function percentEncode(text: string): string {
  const encoded = encodeURIComponent(text.toWellFormed());
  return encoded.replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
