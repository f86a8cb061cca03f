import NextAuth from "next-auth";
import { signIn } from "@/lib/accounts/commands/sign-in";
import { signOut } from "@/lib/accounts/commands/sign-out";
import { signInSchema } from "@/lib/accounts/schemas/sign-in";
import { sessionOptions } from "@/lib/platform/auth/session-options";
import { systemClock } from "@/lib/platform/clock/clock";
import { clientIp } from "@/lib/platform/entry/client-ip";

const handler = NextAuth(
  sessionOptions({
    openSession: async (credentials, headers) => {
      const input = signInSchema.parse(credentials);
      const context = { clock: systemClock, clientIp: clientIp(headers) };
      return (await signIn(null, input, context)).sessionId;
    },
    closeSession: (sessionId) => signOut(null, { sessionId }, { clock: systemClock }),
  }),
);

export { handler as GET, handler as POST };
