"use server";

import { redirect } from "next/navigation";
import { homePathOf } from "@/app/home-path";
import { signIn } from "@/lib/accounts/commands/sign-in";
import { findActor } from "@/lib/accounts/queries/find-actor";
import { findSessionActor } from "@/lib/accounts/queries/find-session-actor";
import { signInSchema } from "@/lib/accounts/schemas/sign-in";
import { writeSessionCookie } from "@/lib/platform/auth/session-cookie";
import { action } from "@/lib/platform/entry/action";
import { pageContext } from "@/lib/platform/entry/page-context";

export const signInAction = action({
  actor: findActor,
  input: signInSchema,
  run: signIn,
  done: async ({ sessionId }, { tiep }) => {
    await writeSessionCookie(sessionId);
    const actor = await findSessionActor(sessionId, pageContext);
    redirect(tiep ?? (actor ? homePathOf(actor) : "/"));
  },
});
