import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy } from "@/lib/platform/entry/content-security-policy";
import { isReadableAddress } from "@/lib/platform/entry/is-readable-address";
import { isSameOrigin } from "@/lib/platform/entry/same-origin";
import { env } from "@/lib/platform/env";

const READING = new Set(["GET", "HEAD", "OPTIONS"]);
const NO_PAGE = "/khong-co-trang-nay";

/**
 * Gives every page its own nonce. Next reads it from the policy in the request's headers and puts it on each
 * script it writes. An address that cannot be read is one that no page has. What another site sends to be changed
 * is refused before Next reads it.
 */
export function proxy(request: NextRequest): NextResponse {
  if (!READING.has(request.method) && !isSameOrigin(request.headers)) {
    return new NextResponse("403: another site may not change anything here\n", { status: 403 });
  }
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const policy = contentSecurityPolicy(nonce, { development: env.NODE_ENV === "development" });
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  const response = isReadableAddress(request.nextUrl)
    ? NextResponse.next({ request: { headers } })
    : NextResponse.rewrite(new URL(NO_PAGE, request.url), { request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

export const config = {
  // Not /api: those answers hold no script, and a matched request's body would be buffered, uploads included.
  matcher: [
    // Escaped letters are in no address of /api; what is there cannot be read.
    "/api/(.*%.*)",
    "/((?!api/|_next/static/|_next/image|fonts/|favicon.ico|icon.svg|robots.txt|manifest.webmanifest).*)",
  ],
};
