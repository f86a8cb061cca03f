import "server-only";
import { TooLargeError } from "@/lib/platform/errors/app-error";

/**
 * The body of a request, as far as it may be held in memory. What says that it is longer is refused
 * unread; what says nothing, or less than it is, is counted as it comes.
 * @throws TooLargeError beyond `maxBytes`; the rest is not read
 */
export async function readBody(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get("content-length")) > maxBytes) throw new TooLargeError(maxBytes);
  const chunks: Uint8Array[] = [];
  let sizeBytes = 0;
  for await (const chunk of request.body ?? []) {
    sizeBytes += chunk.length;
    if (sizeBytes > maxBytes) throw new TooLargeError(maxBytes);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
