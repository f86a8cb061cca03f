"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { changeOwnPassword } from "@/lib/accounts/commands/change-own-password";
import { changeOwnProfile } from "@/lib/accounts/commands/change-own-profile";
import { signOut } from "@/lib/accounts/commands/sign-out";
import { signOutEverywhere } from "@/lib/accounts/commands/sign-out-everywhere";
import { findActor } from "@/lib/accounts/queries/find-actor";
import { getActor } from "@/lib/accounts/queries/get-actor";
import { changeOwnProfileSchema } from "@/lib/accounts/schemas/change-own-profile";
import { changeOwnPasswordSchema } from "@/lib/accounts/schemas/password-inputs";
import { readSessionId } from "@/lib/platform/auth/read-session-id";
import { clearSessionCookie, writeSessionCookie } from "@/lib/platform/auth/session-cookie";
import { action } from "@/lib/platform/entry/action";

async function leave(): Promise<never> {
  await clearSessionCookie();
  redirect("/");
}

export const signOutAction = action({
  actor: findActor,
  input: z.object({}),
  run: async (actor, _input, context) => {
    const sessionId = await readSessionId();
    if (sessionId) await signOut(actor, { sessionId }, context);
  },
  done: leave,
});

export const signOutEverywhereAction = action({
  actor: getActor,
  input: z.object({}),
  run: signOutEverywhere,
  done: leave,
});

export const changeOwnProfileAction = action({
  actor: getActor,
  input: changeOwnProfileSchema,
  run: changeOwnProfile,
  done: () => revalidatePath("/tai-khoan"),
});

export const changeOwnPasswordAction = action({
  actor: getActor,
  input: changeOwnPasswordSchema,
  limit: { name: "change-password", attempts: 10, windowSeconds: 900 },
  run: changeOwnPassword,
  done: ({ sessionId }) => writeSessionCookie(sessionId),
});
