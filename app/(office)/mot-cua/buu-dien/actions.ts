"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { deskPath } from "@/components/desk/desk-path";
import { getOfficer } from "@/lib/accounts/queries/get-officer";
import { bindSlip } from "@/lib/dossiers/commands/bind-slip";
import { handToPost } from "@/lib/dossiers/commands/hand-to-post";
import { receiveFromPost } from "@/lib/dossiers/commands/receive-from-post";
import { getSlipToEnter } from "@/lib/dossiers/queries/get-slip-to-enter";
import { enterSlipInput, handToPostForm, receiveFromPostForm } from "@/lib/dossiers/schemas/post-inputs";
import { action } from "@/lib/platform/entry/action";
import { beginDraft } from "../tiep-nhan/begin-draft";

/** "Giao cho bưu điện": every parcel that is ticked, with one paper of minutes. */
export const handToPostAction = action({
  actor: getOfficer,
  input: handToPostForm,
  limit: { name: "hand-to-post", attempts: 120, windowSeconds: 3600 },
  run: handToPost,
  done: () => revalidatePath(deskPath.post),
});

/** "Ký biên bản": the dossiers that a postal worker brought. */
export const receiveFromPostAction = action({
  actor: getOfficer,
  input: receiveFromPostForm,
  limit: { name: "receive-from-post", attempts: 120, windowSeconds: 3600 },
  run: receiveFromPost,
  done: ({ handOverId }) => redirect(deskPath.delivery(handOverId)),
});

/** "Nhập hồ sơ" of one slip: the draft begun for it, or a new one. */
export const enterSlipAction = action({
  actor: getOfficer,
  input: enterSlipInput,
  limit: { name: "enter-slip", attempts: 300, windowSeconds: 3600 },
  run: async (officer, input, context) => {
    const { ownDraftId, procedureCode, senderName } = await getSlipToEnter(officer, input);
    if (ownDraftId) return { draftId: ownDraftId };
    const person = { facts: { fullName: senderName } };
    const { draftId } = await beginDraft(officer, { procedureCode, channel: "POST", person }, context);
    return bindSlip(officer, { ...input, draftId });
  },
  done: ({ draftId }) => redirect(deskPath.counterDraft(draftId)),
});
