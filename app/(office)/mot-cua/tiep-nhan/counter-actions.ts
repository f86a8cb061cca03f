"use server";

import { redirect } from "next/navigation";
import { deskPath } from "@/components/desk/desk-path";
import { findCitizenByPersonalId } from "@/lib/accounts/queries/find-citizen-by-personal-id";
import { getOfficer } from "@/lib/accounts/queries/get-officer";
import { acceptDossier } from "@/lib/dossiers/commands/accept-dossier";
import { receiveAtCounter } from "@/lib/dossiers/commands/receive-at-counter";
import { saveDraft } from "@/lib/dossiers/commands/save-draft";
import { startDraft } from "@/lib/dossiers/commands/start-draft";
import { submitDossier } from "@/lib/dossiers/commands/submit-dossier";
import { APPLICANT_FORM } from "@/lib/dossiers/domain/applicant-form";
import { getVisitApplicant } from "@/lib/dossiers/queries/get-visit-applicant";
import { listCounterProcedures } from "@/lib/dossiers/queries/list-counter-procedures";
import { tellOvertaken } from "@/lib/dossiers/queries/tell-overtaken";
import {
  continueVisitInput,
  fileAtCounterInput,
  receiveAtCounterInput,
  startAtCounterInput,
} from "@/lib/dossiers/schemas/counter-inputs";
import type { Answers } from "@/lib/forms/domain/e-form";
import { prefillAnswers } from "@/lib/forms/domain/prefill-answers";
import { action } from "@/lib/platform/entry/action";
import type { EntryContext } from "@/lib/platform/entry/entry-context";

/** "Bắt đầu nhập": a draft at the counter, with what the account tells, and for a new person what the card does. */
export const startAtCounter = action({
  actor: getOfficer,
  input: startAtCounterInput,
  limit: { name: "counter-start", attempts: 300, windowSeconds: 3600 },
  run: async (officer, { procedureCode, personalId: card }, context) => {
    const known = card && (await findCitizenByPersonalId(officer, card.personalId));
    const sources = Object.entries(known ?? card ?? {}).map(([key, value]) => [`account.${key}`, value]);
    const applicant = prefillAnswers(APPLICANT_FORM, Object.fromEntries(sources));
    return startFor(officer, procedureCode, applicant, context);
  },
  done: ({ draftId }) => redirect(deskPath.counterDraft(draftId)),
});

/** "Thêm hồ sơ cho người này": a draft of another procedure for the same applicant. */
export const continueVisit = action({
  actor: getOfficer,
  input: continueVisitInput,
  limit: { name: "counter-start", attempts: 300, windowSeconds: 3600 },
  run: async (officer, { dossierId, procedureCode }, context) => {
    const applicant = await getVisitApplicant(officer, dossierId);
    return startFor(officer, procedureCode, applicant, context);
  },
  done: ({ draftId }) => redirect(deskPath.counterDraft(draftId)),
});

type Officer = Awaited<ReturnType<typeof getOfficer>>;

async function startFor(officer: Officer, procedureCode: string, applicant: Answers, context: EntryContext) {
  const offered = await listCounterProcedures(officer, context);
  const competent = offered.find(({ code }) => code === procedureCode)?.competentUnitId;
  const { draftId } = await startDraft(officer, { procedureCode, channel: "COUNTER" }, context);
  const start = { draftId, version: 0, page: "don-vi", applicant };
  await saveDraft(officer, { ...start, competentUnitId: competent ?? undefined }, context);
  return { draftId };
}

/** "Tiếp nhận và in F01": the whole page in one act. */
export const receiveWalkIn = action({
  actor: getOfficer,
  input: receiveAtCounterInput,
  limit: { name: "counter-file", attempts: 300, windowSeconds: 3600 },
  run: receiveAtCounter,
  done: ({ dossierId }) => redirect(deskPath.counterVisit(dossierId)),
});

/** "Nộp hồ sơ" of a dossier at the counter: filed and accepted in one go, with its receipt ready to print. */
export const fileAtCounter = action({
  actor: getOfficer,
  input: fileAtCounterInput,
  limit: { name: "counter-file", attempts: 300, windowSeconds: 3600 },
  run: async (officer, { setCount, ...draft }, context) => {
    const { dossierId } = await submitDossier(officer, draft, context);
    return acceptDossier(officer, { dossierId, version: 1, setCount }, context);
  },
  // Pressed twice, the first press has won; a draft changed in another window is refused instead.
  overtaken: async (officer, { draftId }) =>
    (await tellOvertaken(officer, draftId)) && { dossierId: draftId, version: 2 },
  done: ({ dossierId, version }) =>
    redirect(deskPath.dossier(dossierId, { queue: "receive", done: version })),
});
