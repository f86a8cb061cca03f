import type { Actor } from "@/lib/accounts/domain/actor";
import { attachDraftPaper } from "@/lib/dossiers/commands/attach-draft-paper";
import { saveDraft } from "@/lib/dossiers/commands/save-draft";
import { startDraft } from "@/lib/dossiers/commands/start-draft";
import { submitDossier } from "@/lib/dossiers/commands/submit-dossier";
import type { Answers } from "@/lib/forms/domain/e-form";
import { fixedClock } from "@/lib/platform/clock/clock";
import type { DemoCitizen } from "../demo-citizens";
import { samplePdf } from "./sample-pdf";

type Citizen = Extract<Actor, { kind: "CITIZEN" }>;

/** Files one dossier online as the citizen would: draft, answers, papers, send. Returns its id. */
export async function fileDossier(
  actor: Citizen,
  input: {
    procedureCode: string;
    competentUnitId: string;
    citizen: DemoCitizen;
    answers: Answers;
    papers: readonly string[];
    delivery: "ONLINE" | "COUNTER";
    at: Date;
  },
): Promise<string> {
  const context = { clock: fixedClock(input.at) };
  const { draftId } = await startDraft(
    actor,
    { procedureCode: input.procedureCode, channel: "ONLINE" },
    context,
  );
  const { citizen } = input;
  const saved = await saveDraft(
    actor,
    {
      draftId,
      version: 0,
      page: "check",
      competentUnitId: input.competentUnitId,
      applicant: {
        fullName: citizen.fullName,
        personalId: citizen.personalId,
        phone: citizen.phone,
        address: citizen.address,
      },
      answers: input.answers,
      delivery: { method: input.delivery },
    },
    context,
  );
  for (const componentCode of input.papers) await attachSample(actor, draftId, componentCode, input.at);
  const { dossierId } = await submitDossier(actor, { draftId, version: saved.version }, context);
  return dossierId;
}

/** Attaches a sheet that says it is a sample. */
export async function attachSample(
  actor: Citizen,
  draftId: string,
  componentCode: string,
  at: Date,
): Promise<void> {
  const body = new Blob([samplePdf(`${draftId} ${componentCode} ${at.toISOString()}`)]).stream();
  const fileName = `giay-to-${componentCode}.pdf`;
  await attachDraftPaper(actor, { draftId, componentCode, fileName, body }, { clock: fixedClock(at) });
}
