"use server";

import { revalidatePath } from "next/cache";
import { addPost } from "@/lib/accounts/commands/add-post";
import { createOfficer } from "@/lib/accounts/commands/create-officer";
import { deactivateAccount } from "@/lib/accounts/commands/deactivate-account";
import { endPost } from "@/lib/accounts/commands/end-post";
import { issueOneTimeLink } from "@/lib/accounts/commands/issue-one-time-link";
import { reopenAccount } from "@/lib/accounts/commands/reopen-account";
import { getOfficer } from "@/lib/accounts/queries/get-officer";
import { getOfficerSlip } from "@/lib/accounts/queries/get-officer-slip";
import {
  accountIdSchema,
  addPostSchema,
  createOfficerSchema,
  endPostSchema,
  reopenAccountSchema,
} from "@/lib/accounts/schemas/officer-inputs";
import { action } from "@/lib/platform/entry/action";

function refresh(): void {
  revalidatePath("/quan-tri/can-bo", "layout");
}

export const createOfficerAction = action({
  actor: getOfficer,
  input: createOfficerSchema,
  run: async (actor, input, context) => getOfficerSlip((await createOfficer(actor, input, context)).link),
});

export const issueLinkAction = action({
  actor: getOfficer,
  input: accountIdSchema,
  run: async (actor, input, context) => getOfficerSlip(await issueOneTimeLink(actor, input, context)),
});

export const addPostAction = action({
  actor: getOfficer,
  input: addPostSchema,
  run: addPost,
  done: refresh,
});

export const endPostAction = action({
  actor: getOfficer,
  input: endPostSchema,
  run: endPost,
  done: refresh,
});

export const deactivateAction = action({
  actor: getOfficer,
  input: accountIdSchema,
  run: deactivateAccount,
  done: refresh,
});

export const reopenAction = action({
  actor: getOfficer,
  input: reopenAccountSchema,
  run: async (actor, input, context) => getOfficerSlip(await reopenAccount(actor, input, context)),
  done: refresh,
});
