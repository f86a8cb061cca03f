"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { getCitizen } from "@/lib/accounts/queries/get-citizen";
import { changeDelivery } from "@/lib/dossiers/commands/change-delivery";
import { changeDeliveryInput } from "@/lib/dossiers/schemas/delivery-inputs";
import { action } from "@/lib/platform/entry/action";
import type { ActionResult } from "@/lib/platform/entry/action-result";

const change = action({
  actor: getCitizen,
  input: changeDeliveryInput.extend({ version: z.coerce.number().int().nonnegative() }),
  limit: { name: "change-delivery", attempts: 20, windowSeconds: 3600 },
  run: (actor, input, context) => changeDelivery(actor, input, context),
  done: (_recorded, { dossierId }) => revalidatePath(`/ho-so/${dossierId}`),
});

/** "Đổi cách nhận kết quả", until the post has it. */
export async function changeOwnDelivery(_previous: unknown, form: FormData): Promise<ActionResult<null>> {
  const result = await change(form);
  return result.ok ? { ok: true, data: null } : result;
}
