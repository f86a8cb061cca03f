import "server-only";
import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { env } from "@/lib/platform/env";
import { SESSION_COOKIE, SESSION_MAX_SECONDS, secureCookies } from "./session-cookie";

/** What the accounts subject does for next-auth. */
export type SessionHooks = {
  /** Opens a session for these credentials and returns its id, or null when they are refused. */
  openSession: (
    credentials: { loginName: string; password: string },
    headers: Headers,
  ) => Promise<string | null>;
  /** Ends the session for good. */
  closeSession: (sessionId: string) => Promise<void>;
};

/**
 * next-auth without its own idea of a user: the token carries the session id (`sid`) and nothing else, and every
 * request checks that id against the `Session` row. `/api/auth/session` therefore tells no more than the expiry.
 */
export function sessionOptions(hooks: SessionHooks): NextAuthOptions {
  return {
    secret: env.NEXTAUTH_SECRET,
    useSecureCookies: secureCookies,
    session: { strategy: "jwt", maxAge: SESSION_MAX_SECONDS },
    jwt: { maxAge: SESSION_MAX_SECONDS },
    cookies: {
      sessionToken: {
        name: SESSION_COOKIE,
        options: { httpOnly: true, sameSite: "lax", path: "/", secure: secureCookies },
      },
    },
    pages: { signIn: "/tai-khoan/dang-nhap", error: "/tai-khoan/dang-nhap", signOut: "/tai-khoan" },
    providers: [
      CredentialsProvider({
        credentials: { loginName: {}, password: { type: "password" } },
        authorize: async (credentials, request) => {
          if (!credentials) return null;
          const id = await hooks.openSession(credentials, new Headers(request.headers));
          return id === null ? null : { id };
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => ({ sid: user ? user.id : token.sid }),
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.sid === "string") await hooks.closeSession(token.sid);
      },
    },
  };
}
