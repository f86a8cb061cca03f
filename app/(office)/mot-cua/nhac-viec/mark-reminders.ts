"use server";

import { revalidatePath } from "next/cache";
import { getOfficer } from "@/lib/accounts/queries/get-officer";
import { markRemindersRead } from "@/lib/notifications/commands/mark-reminders-read";
import { markReadInput } from "@/lib/notifications/schemas/mark-read-input";
import { action } from "@/lib/platform/entry/action";

const mark = action({ actor: getOfficer, input: markReadInput, run: markRemindersRead });

/** "Đã đọc": the list and the bell show afterwards what is true. */
export async function markReminders(form: FormData): Promise<void> {
  await mark(form);
  revalidatePath("/mot-cua", "layout");
}
