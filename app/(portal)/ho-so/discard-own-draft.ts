"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { getCitizen } from "@/lib/accounts/queries/get-citizen";
import { discardDraft } from "@/lib/dossiers/commands/discard-draft";
import { action } from "@/lib/platform/entry/action";

const discard = action({
  actor: getCitizen,
  input: z.strictObject({ draftId: z.uuid(), version: z.coerce.number().int().nonnegative() }),
  run: discardDraft,
});

/** "Xóa bản khai": the list shows afterwards what is true, whether or not it could be deleted. */
export async function discardOwnDraft(form: FormData): Promise<void> {
  await discard(form);
  revalidatePath("/ho-so");
}
