import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy } from "@/lib/platform/entry/content-security-policy";
import { env } from "@/lib/platform/env";

/**
 * Gives every page its own nonce. Next reads it from the policy in the request's headers and puts it on each
 * script it writes.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const policy = contentSecurityPolicy(nonce, { development: env.NODE_ENV === "development" });
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

export const config = {
  // Not /api: those answers hold no script, and a matched request's body would be buffered, uploads included.
  matcher: [
    "/((?!api/|_next/static/|_next/image|fonts/|favicon.ico|icon.svg|robots.txt|manifest.webmanifest).*)",
  ],
};
