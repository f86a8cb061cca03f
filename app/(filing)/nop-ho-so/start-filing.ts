"use server";

import { redirect } from "next/navigation";
import { signInPath } from "@/lib/accounts/domain/sign-in-path";
import { findActor } from "@/lib/accounts/queries/find-actor";
import { getCitizen } from "@/lib/accounts/queries/get-citizen";
import { startDraft } from "@/lib/dossiers/commands/start-draft";
import { startDraftInput } from "@/lib/dossiers/schemas/draft-inputs";
import { action } from "@/lib/platform/entry/action";

const begin = action({
  actor: getCitizen,
  input: startDraftInput,
  limit: { name: "start-draft", attempts: 60, windowSeconds: 3600 },
  run: (actor, input, context) => startDraft(actor, input, context),
  done: ({ draftId, page }) => redirect(`/nop-ho-so/${draftId}/${encodeURIComponent(page)}`),
});

const { procedureCode } = startDraftInput.shape;

/**
 * "Nộp trực tuyến" of a procedure page. Who is not signed in is sent to sign in first, and comes back to the
 * procedure. Without a procedure, the page asks to choose one.
 */
export async function startFiling(form: FormData): Promise<void> {
  // Whoever calls it by hand may send anything.
  const code = form instanceof FormData ? String(form.get("procedureCode") ?? "") : "";
  if (!procedureCode.safeParse(code).success) redirect("/nop-ho-so");
  if (!(await findActor())) redirect(signInPath(`/nop-ho-so?thu-tuc=${encodeURIComponent(code)}`));
  const result = await begin(form);
  if (!result.ok) redirect(`/thu-tuc/${encodeURIComponent(code)}?loi=${result.error.messageKey}`);
}
