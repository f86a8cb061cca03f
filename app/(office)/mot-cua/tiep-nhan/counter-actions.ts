"use server";

import { redirect } from "next/navigation";
import { deskPath } from "@/components/desk/desk-path";
import { openCitizenAccount } from "@/lib/accounts/commands/open-citizen-account";
import { getActivationSlip } from "@/lib/accounts/queries/get-activation-slip";
import { getOfficer } from "@/lib/accounts/queries/get-officer";
import { openCitizenAccountSchema } from "@/lib/accounts/schemas/open-citizen-account";
import { lookUpApplicant } from "@/lib/dossiers/commands/look-up-applicant";
import { receiveAtCounter } from "@/lib/dossiers/commands/receive-at-counter";
import { getVisitApplicant } from "@/lib/dossiers/queries/get-visit-applicant";
import {
  continueVisitInput,
  receiveAtCounterInput,
  startAtCounterInput,
} from "@/lib/dossiers/schemas/counter-inputs";
import { action } from "@/lib/platform/entry/action";
import { beginDraft } from "./begin-draft";

/** "Bắt đầu nhập": a draft at the counter, with what an account, an earlier dossier or the card tells. */
export const startAtCounter = action({
  actor: getOfficer,
  input: startAtCounterInput,
  limit: { name: "counter-start", attempts: 300, windowSeconds: 3600 },
  run: async (officer, { procedureCode, personalId: card }, context) => {
    const person = card ? await lookUpApplicant(officer, card, context) : {};
    return beginDraft(officer, { procedureCode, channel: "COUNTER", person }, context);
  },
  done: ({ draftId }) => redirect(deskPath.counterDraft(draftId)),
});

/** "Thêm hồ sơ cho người này": a draft of another procedure for the same applicant. */
export const continueVisit = action({
  actor: getOfficer,
  input: continueVisitInput,
  limit: { name: "counter-start", attempts: 300, windowSeconds: 3600 },
  run: async (officer, { dossierId, procedureCode }, context) => {
    const person = await getVisitApplicant(officer, dossierId);
    return beginDraft(officer, { procedureCode, channel: "COUNTER", person }, context);
  },
  done: ({ draftId }) => redirect(deskPath.counterDraft(draftId)),
});

/** "Lập tài khoản": an account for the person at the counter, with a link that only this answer holds. */
export const openAccountAtCounter = action({
  actor: getOfficer,
  input: openCitizenAccountSchema,
  limit: { name: "counter-account", attempts: 60, windowSeconds: 3600 },
  run: async (officer, input, context) =>
    getActivationSlip(await openCitizenAccount(officer, input, context)),
});

/** "Tiếp nhận và in F01": the whole page in one act. */
export const receiveWalkIn = action({
  actor: getOfficer,
  input: receiveAtCounterInput,
  limit: { name: "counter-file", attempts: 300, windowSeconds: 3600 },
  run: receiveAtCounter,
  done: ({ dossierId, version, accepted }) =>
    redirect(
      accepted
        ? deskPath.counterVisit(dossierId)
        : deskPath.dossier(dossierId, { list: { queue: "receive" }, done: version }),
    ),
});
