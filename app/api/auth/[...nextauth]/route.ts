import { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { signIn } from "@/lib/accounts/commands/sign-in";
import { signOut } from "@/lib/accounts/commands/sign-out";
import { signInSchema } from "@/lib/accounts/schemas/sign-in";
import { sessionOptions } from "@/lib/platform/auth/session-options";
import { clientIp } from "@/lib/platform/entry/client-ip";
import { pageContext } from "@/lib/platform/entry/page-context";
import { readBody } from "@/lib/platform/entry/read-body";

const handler = NextAuth(
  sessionOptions({
    openSession: async (credentials, headers) => {
      const input = signInSchema.parse(credentials);
      const context = { ...pageContext, clientIp: clientIp(headers) };
      return (await signIn(null, input, context)).sessionId;
    },
    closeSession: (sessionId) => signOut(null, { sessionId }, pageContext),
  }),
);

export { handler as GET };

type Context = { params: Promise<{ nextauth: string[] }> };

/** A name, a password and a token: next-auth itself would hold a body of any size in memory. */
const MAX_FORM_BYTES = 20_000;

/** Sign-in and sign-out by next-auth's own forms. 415 for what is no form, 413 for a body that is none of them. */
export async function POST(request: NextRequest, context: Context): Promise<Response> {
  const { url, method, headers } = request;
  // Next-auth would fail on JSON that is none.
  if (!headers.get("content-type")?.startsWith("application/x-www-form-urlencoded")) {
    return new Response(null, { status: 415 });
  }
  const body = await readBody(request, MAX_FORM_BYTES).catch(() => null);
  if (!body) return new Response(null, { status: 413 });
  return handler(new NextRequest(url, { method, headers, body }), context);
}
