"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { getCitizen } from "@/lib/accounts/queries/get-citizen";
import { askWithdrawal } from "@/lib/dossiers/commands/ask-withdrawal";
import { reasonInput } from "@/lib/dossiers/schemas/dossier-inputs";
import { action } from "@/lib/platform/entry/action";
import type { ActionResult } from "@/lib/platform/entry/action-result";

const ask = action({
  actor: getCitizen,
  input: reasonInput.extend({ version: z.coerce.number().int().nonnegative() }),
  limit: { name: "ask-withdrawal", attempts: 20, windowSeconds: 3600 },
  run: (actor, input, context) => askWithdrawal(actor, input, context),
  done: (_recorded, { dossierId }) => {
    revalidatePath(`/ho-so/${dossierId}`);
    redirect(`/ho-so/${dossierId}`);
  },
});

/** "Rút hồ sơ", with a reason; the dossier's page says what came of it. */
export async function withdraw(_previous: unknown, form: FormData): Promise<ActionResult<null>> {
  const result = await ask(form);
  return result.ok ? { ok: true, data: null } : result;
}
