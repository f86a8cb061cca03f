import "server-only";
import { cookies } from "next/headers";
import { encode } from "next-auth/jwt";
import { env } from "@/lib/platform/env";

/** Longest life of a session; the `Session` row can end it at any moment before. */
export const SESSION_MAX_SECONDS = 8 * 3600;

/** Over https the cookie is `Secure`, and its name says so to the browser. */
export const secureCookies: boolean = env.PUBLIC_URL.startsWith("https:");

/** The same names as next-auth's own, so that its routes and ours read one cookie. */
export const SESSION_COOKIE = secureCookies ? "__Secure-next-auth.session-token" : "next-auth.session-token";

/** Signs this browser in: an encrypted token that carries only the id of the session. */
export async function writeSessionCookie(sessionId: string): Promise<void> {
  const token = await encode({
    token: { sid: sessionId },
    secret: env.NEXTAUTH_SECRET,
    maxAge: SESSION_MAX_SECONDS,
  });
  (await cookies()).set(SESSION_COOKIE, token, {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: secureCookies,
    maxAge: SESSION_MAX_SECONDS,
  });
}

/** Forgets the session in this browser; the row has to be revoked as well. */
export async function clearSessionCookie(): Promise<void> {
  (await cookies()).delete({ name: SESSION_COOKIE, path: "/", secure: secureCookies });
}
