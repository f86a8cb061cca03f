import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy } from "@/lib/platform/entry/content-security-policy";
import { isReadableAddress } from "@/lib/platform/entry/is-readable-address";
import { env } from "@/lib/platform/env";

const NO_PAGE = "/khong-co-trang-nay";

/**
 * Gives every page its own nonce. Next reads it from the policy in the request's headers and puts it on each
 * script it writes. An address that cannot be read is one that no page has.
 */
export function proxy(request: NextRequest): NextResponse {
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
