import NextAuth from "next-auth";
import { signIn } from "@/lib/accounts/commands/sign-in";
import { signOut } from "@/lib/accounts/commands/sign-out";
import { signInSchema } from "@/lib/accounts/schemas/sign-in";
import { sessionOptions } from "@/lib/platform/auth/session-options";
import { clientIp } from "@/lib/platform/entry/client-ip";
import { pageContext } from "@/lib/platform/entry/page-context";

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

export { handler as GET, handler as POST };
