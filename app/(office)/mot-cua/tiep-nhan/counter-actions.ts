"use server";

import { redirect } from "next/navigation";
import { deskPath } from "@/components/desk/desk-path";
import { findCitizenByPersonalId } from "@/lib/accounts/queries/find-citizen-by-personal-id";
import { getOfficer } from "@/lib/accounts/queries/get-officer";
import { acceptDossier } from "@/lib/dossiers/commands/accept-dossier";
import { saveDraft } from "@/lib/dossiers/commands/save-draft";
import { startDraft } from "@/lib/dossiers/commands/start-draft";
import { submitDossier } from "@/lib/dossiers/commands/submit-dossier";
import { APPLICANT_FORM } from "@/lib/dossiers/domain/applicant-form";
import { listCounterProcedures } from "@/lib/dossiers/queries/list-counter-procedures";
import { tellOvertaken } from "@/lib/dossiers/queries/tell-overtaken";
import { fileAtCounterInput, startAtCounterInput } from "@/lib/dossiers/schemas/counter-inputs";
import { prefillAnswers } from "@/lib/forms/domain/prefill-answers";
import { action } from "@/lib/platform/entry/action";

/** "Bắt đầu nhập": a draft at the counter, with what the citizen's account already tells. */
export const startAtCounter = action({
  actor: getOfficer,
  input: startAtCounterInput,
  limit: { name: "counter-start", attempts: 300, windowSeconds: 3600 },
  run: async (officer, { procedureCode, personalId }, context) => {
    const offered = await listCounterProcedures(officer, context);
    const known = personalId ? await findCitizenByPersonalId(officer, personalId) : null;
    const { draftId } = await startDraft(officer, { procedureCode, channel: "COUNTER" }, context);
    const sources = Object.entries(known ?? { personalId: personalId || null });
    await saveDraft(
      officer,
      {
        draftId,
        version: 0,
        page: "don-vi",
        competentUnitId: offered.find(({ code }) => code === procedureCode)?.competentUnitId ?? undefined,
        applicant: prefillAnswers(
          APPLICANT_FORM,
          Object.fromEntries(sources.map(([key, value]) => [`account.${key}`, value])),
        ),
      },
      context,
    );
    return { draftId };
  },
  done: ({ draftId }) => redirect(`/nop-ho-so/${draftId}`),
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
