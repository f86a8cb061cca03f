"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getOfficer } from "@/lib/accounts/queries/get-officer";
import { action } from "@/lib/platform/entry/action";
import { discardProcessDraft } from "@/lib/workflow/commands/discard-process-draft";
import { orderProcessMove } from "@/lib/workflow/commands/order-process-move";
import { publishProcess } from "@/lib/workflow/commands/publish-process";
import { reverseProcessMove } from "@/lib/workflow/commands/reverse-process-move";
import { saveProcessDraft } from "@/lib/workflow/commands/save-process-draft";
import { startProcessDraft } from "@/lib/workflow/commands/start-process-draft";
import {
  discardProcessDraftSchema,
  orderProcessMoveSchema,
  publishProcessSchema,
  reverseProcessMoveSchema,
  saveProcessDraftSchema,
  startProcessDraftSchema,
} from "@/lib/workflow/schemas/process-inputs";

const PATH = "/quan-tri/quy-trinh";

function refresh(): void {
  revalidatePath(PATH, "layout");
}

export const startProcessDraftAction = action({
  actor: getOfficer,
  input: startProcessDraftSchema,
  run: startProcessDraft,
  done: (_, { procedureVersionId }) => redirect(`${PATH}/${procedureVersionId}/soan`),
});

export const saveProcessDraftAction = action({
  actor: getOfficer,
  input: saveProcessDraftSchema,
  run: saveProcessDraft,
});

export const publishProcessAction = action({
  actor: getOfficer,
  input: publishProcessSchema,
  run: publishProcess,
  done: refresh,
});

export const discardProcessDraftAction = action({
  actor: getOfficer,
  input: discardProcessDraftSchema,
  run: discardProcessDraft,
  done: refresh,
});

export const orderProcessMoveAction = action({
  actor: getOfficer,
  input: orderProcessMoveSchema,
  run: orderProcessMove,
  done: refresh,
});

export const reverseProcessMoveAction = action({
  actor: getOfficer,
  input: reverseProcessMoveSchema,
  run: reverseProcessMove,
  done: refresh,
});
