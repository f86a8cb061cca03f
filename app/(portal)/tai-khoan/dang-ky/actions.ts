"use server";

import { redirect } from "next/navigation";
import { registerCitizen } from "@/lib/accounts/commands/register-citizen";
import { findActor } from "@/lib/accounts/queries/find-actor";
import { registerCitizenSchema } from "@/lib/accounts/schemas/register-citizen";
import { writeSessionCookie } from "@/lib/platform/auth/session-cookie";
import { action } from "@/lib/platform/entry/action";

export const registerAction = action({
  actor: findActor,
  input: registerCitizenSchema,
  limit: { name: "register", attempts: 100, windowSeconds: 3600 },
  run: registerCitizen,
  done: async ({ sessionId, warnings }, { tiep }) => {
    await writeSessionCookie(sessionId);
    // With something to check, the account page comes first: it says what.
    redirect(warnings.length > 0 || !tiep ? "/tai-khoan" : tiep);
  },
});
