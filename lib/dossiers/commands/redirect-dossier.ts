import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { decideRedirect } from "@/lib/dossiers/domain/decide-reception";
import { assertMay, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { getFiling } from "@/lib/dossiers/ledger/get-filing";
import { issueReceipt } from "@/lib/dossiers/ledger/issue-receipt";
import { officerName } from "@/lib/dossiers/ledger/paper-parts";
import {
  assertDecided,
  eventActor,
  type Recorded,
  recordDossierEvent,
} from "@/lib/dossiers/ledger/record-dossier-event";
import type { RedirectInput } from "@/lib/dossiers/schemas/dossier-inputs";
import { agenciesFor, findUnitFor } from "@/lib/organization/domain/unit-tree";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { RuleError } from "@/lib/platform/errors/app-error";

/**
 * Names another agency that resolves the accepted dossier: it was received at the wrong office. Code and due date
 * stay; the applicant gets a receipt that names both offices.
 */
export function redirectDossier(
  actor: Actor,
  input: RedirectInput,
  { clock }: CommandContext,
): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "redirect", input.version);
    const { projection, context } = dossier;
    const { process, tree } = context;
    const competent = agenciesFor(tree, process.competent).some((unit) => unit.id === input.competentUnitId);
    const complete = process.steps.every((step) => findUnitFor(tree, input.competentUnitId, step.unit));
    if (!competent || !complete) throw new RuleError("unitNotCompetent");
    const decision = assertDecided(decideRedirect(projection, input, context));
    const recorded = await recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
    await issueReceipt(tx, {
      dossier,
      recorded,
      filing: await getFiling(tx, projection.procedureVersionId),
      setCount: 1,
      officer: officerName(actor, permission),
    });
    return recorded;
  });
}
