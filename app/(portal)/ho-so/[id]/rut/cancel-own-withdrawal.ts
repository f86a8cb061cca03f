"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { getCitizen } from "@/lib/accounts/queries/get-citizen";
import { cancelWithdrawal } from "@/lib/dossiers/commands/cancel-withdrawal";
import { actInput } from "@/lib/dossiers/schemas/dossier-inputs";
import { action } from "@/lib/platform/entry/action";
import type { ActionResult } from "@/lib/platform/entry/action-result";

const cancel = action({
  actor: getCitizen,
  input: actInput.extend({ version: z.coerce.number().int().nonnegative() }),
  limit: { name: "cancel-withdrawal", attempts: 20, windowSeconds: 3600 },
  run: (actor, input, context) => cancelWithdrawal(actor, input, context),
  done: (_recorded, { dossierId }) => {
    revalidatePath(`/ho-so/${dossierId}`);
    redirect(`/ho-so/${dossierId}`);
  },
});

/** "Thôi rút hồ sơ": the dossier goes on where it was. */
export async function cancelOwnWithdrawal(_previous: unknown, form: FormData): Promise<ActionResult<null>> {
  const result = await cancel(form);
  return result.ok ? { ok: true, data: null } : result;
}
