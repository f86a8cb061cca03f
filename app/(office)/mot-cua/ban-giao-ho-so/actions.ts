"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { deskPath } from "@/components/desk/desk-path";
import { getOfficer } from "@/lib/accounts/queries/get-officer";
import { makeHandOverList } from "@/lib/dossiers/commands/make-hand-over-list";
import { receiveHandOverList } from "@/lib/dossiers/commands/receive-hand-over-list";
import { withdrawHandOverList } from "@/lib/dossiers/commands/withdraw-hand-over-list";
import {
  makeHandOverForm,
  receiveHandOverForm,
  withdrawHandOverInput,
} from "@/lib/dossiers/schemas/hand-over-list-inputs";
import { action } from "@/lib/platform/entry/action";

/** "Lập phiếu bàn giao": then the list itself, to print. */
export const makeHandOverAction = action({
  actor: getOfficer,
  input: makeHandOverForm,
  limit: { name: "make-hand-over", attempts: 200, windowSeconds: 3600 },
  run: makeHandOverList,
  done: ({ listId }) => redirect(deskPath.handOver(listId)),
});

/** "Ký nhận": what is on the list is here, but for what is marked. */
export const receiveHandOverAction = action({
  actor: getOfficer,
  input: receiveHandOverForm,
  limit: { name: "receive-hand-over", attempts: 200, windowSeconds: 3600 },
  run: receiveHandOverList,
  done: ({ listId }) => revalidatePath(deskPath.handOver(listId)),
});

/** "Rút lại phiếu", while nobody has signed for it. */
export const withdrawHandOverAction = action({
  actor: getOfficer,
  input: withdrawHandOverInput,
  run: withdrawHandOverList,
  done: ({ listId }) => revalidatePath(deskPath.handOver(listId)),
});
