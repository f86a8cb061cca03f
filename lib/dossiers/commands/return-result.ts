import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { mayCollect } from "@/lib/dossiers/domain/agent";
import { findAuthorisationProblems } from "@/lib/dossiers/domain/authorisation";
import { type Collector, collectorProofOf, findCollectorProblems } from "@/lib/dossiers/domain/collector";
import { decideReturnResult } from "@/lib/dossiers/domain/decide-result";
import { isRefusal, type Outcome } from "@/lib/dossiers/domain/decision";
import { readDelivery } from "@/lib/dossiers/domain/delivery-form";
import { findAgent } from "@/lib/dossiers/ledger/find-agent";
import { assertMay, type DossierForAct, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { issueReturnAcknowledgement } from "@/lib/dossiers/ledger/issue-return-acknowledgement";
import { officerName } from "@/lib/dossiers/ledger/paper-parts";
import {
  assertDecided,
  eventActor,
  type Recorded,
  recordDossierEvent,
} from "@/lib/dossiers/ledger/record-dossier-event";
import type { ReturnResultInput } from "@/lib/dossiers/schemas/dossier-inputs";
import type { HandOverResultInput } from "@/lib/dossiers/schemas/hand-out-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { type Transaction, transact } from "@/lib/platform/db/transact";
import { ValidationError } from "@/lib/platform/errors/app-error";

type ReturnInput = Pick<HandOverResultInput, keyof ReturnResultInput> & Partial<HandOverResultInput>;

const NOBODY = {
  ...{ collectorName: null, collectorNumber: null },
  ...{ authorisationKind: null, authorisationNumber: null, authorisedOn: null, authorisedUntilOn: null },
  otherwiseReason: null,
};

/**
 * Hands the result over in the way the applicant chose, and ends the dossier. Over the counter whoever takes it shows
 * who they are, and signs for it: `ValidationError` when their papers are not enough for this applicant
 * (NĐ 118/2025/NĐ-CP Art. 6), or when the applicant chose another way and no reason is given.
 */
export function returnResult(actor: Actor, input: ReturnInput, { clock }: CommandContext): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "returnResult", input.version);
    const receiver = await readReceiver(tx, dossier, input);
    const overCounter = input.method === "COUNTER";
    const collectorProof = overCounter ? collectorProofOf(receiver) : null;
    const chosen = readDelivery(dossier.row.delivery).method;
    const { method } = input;
    const { collector, otherwiseReason } = receiver;
    const onTheWay = dossier.row.resultListId !== null;
    const handed = { method, chosen, otherwiseReason, collector, collectorProof, onTheWay };
    const outcome = decideReturnResult(dossier.projection, handed, dossier.context);
    if (overCounter) assertCollector(dossier, receiver, outcome);
    const decision = assertDecided(outcome);
    const recorded = await recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
    if (overCounter) {
      const officer = officerName(actor, permission);
      await issueReturnAcknowledgement(tx, dossier, recorded, receiver, officer);
    }
    return recorded;
  });
}

type Receiver = Collector & { otherwiseReason: string | null };

/**
 * Who takes it. The applicant's own name is known; of the agent who filed, what reception read from their papers, which
 * has to hold for this, and today.
 */
async function readReceiver(
  tx: Transaction,
  { row, context }: DossierForAct,
  { collector, ...told }: ReturnInput,
): Promise<Receiver> {
  if (collector === "OWNER") return { ...NOBODY, ...told, collector, collectorName: row.applicantName };
  if (collector === "AUTHORISED") return { ...NOBODY, ...told, collector };
  const agent = await findAgent(tx, row.id);
  if (!agent || !mayCollect(agent)) throw new ValidationError({ collector: ["forms.agentMayNotCollect"] });
  const [problem] = Object.values(findAuthorisationProblems(agent, localDateOf(context.now))).flat();
  if (problem) throw new ValidationError({ collector: [problem] });
  return {
    ...NOBODY,
    ...told,
    ...agent,
    ...{ collector: "AUTHORISED", collectorName: agent.fullName, collectorNumber: agent.personalId },
  };
}

/** What is wrong with the collector's papers, and the missing reason beside it, are said together at their fields. */
function assertCollector({ row, context }: DossierForAct, receiver: Collector, outcome: Outcome): void {
  const refused = isRefusal(outcome) ? outcome.refused : null;
  if (refused !== null && refused !== "returnedOtherwise") return;
  const problems = findCollectorProblems(receiver, row.applicantPersonalId, localDateOf(context.now));
  if (refused) problems.otherwiseReason = ["forms.required"];
  if (Object.keys(problems).length > 0) throw new ValidationError(problems);
}
