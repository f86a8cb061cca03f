"use server";

import { redirect } from "next/navigation";
import { setPasswordByLink } from "@/lib/accounts/commands/set-password-by-link";
import { findActor } from "@/lib/accounts/queries/find-actor";
import { setPasswordByLinkSchema } from "@/lib/accounts/schemas/password-inputs";
import { action } from "@/lib/platform/entry/action";

export const setPasswordAction = action({
  actor: findActor,
  input: setPasswordByLinkSchema,
  limit: { name: "set-password", attempts: 60, windowSeconds: 900 },
  run: setPasswordByLink,
  done: () => redirect("/tai-khoan/dang-nhap?xong=mat-khau"),
});
