"use server";

import { revalidatePath } from "next/cache";
import { getOfficer } from "@/lib/accounts/queries/get-officer";
import { handOverWork } from "@/lib/dossiers/commands/hand-over-work";
import { setAssignmentRule } from "@/lib/dossiers/commands/set-assignment-rule";
import { assignmentRuleForm } from "@/lib/dossiers/schemas/assignment-rule-input";
import { handOverForm } from "@/lib/dossiers/schemas/hand-over-input";
import { action } from "@/lib/platform/entry/action";

function refresh(): void {
  revalidatePath("/mot-cua/phan-cong", "layout");
}

export const setAssignmentRuleAction = action({
  actor: getOfficer,
  input: assignmentRuleForm,
  run: setAssignmentRule,
  done: refresh,
});

export const handOverAction = action({
  actor: getOfficer,
  input: handOverForm,
  run: async (actor, input, context) => ({ outcomes: await handOverWork(actor, input, context) }),
  done: refresh,
});
