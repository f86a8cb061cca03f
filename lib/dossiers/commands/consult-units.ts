import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { dueAt } from "@/lib/calendar/domain/due-date";
import { decideConsult } from "@/lib/dossiers/domain/decide-parts";
import { settle } from "@/lib/dossiers/domain/decision";
import { assertMay, type DossierForAct, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { issuePartPapers } from "@/lib/dossiers/ledger/issue-part-papers";
import { listAnsweringUnits } from "@/lib/dossiers/ledger/list-answering-units";
import { officerName } from "@/lib/dossiers/ledger/paper-parts";
import {
  assertDecided,
  eventActor,
  type Recorded,
  recordDossierEvent,
} from "@/lib/dossiers/ledger/record-dossier-event";
import type { ConsultInput } from "@/lib/dossiers/schemas/part-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { RuleError } from "@/lib/platform/errors/app-error";

/**
 * Asks several units at once for their opinion, or for their share of a joint procedure; each has its own term in
 * working days and gets its own letter (NĐ 61/2018/NĐ-CP Art. 19.5–19.6).
 */
export function consultUnits(
  actor: Actor,
  input: ConsultInput,
  { clock }: CommandContext,
): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "consult", input.version);
    const parts = partsOf(dossier, input);
    const decision = assertDecided(
      decideConsult(dossier.projection, parts, dossier.context, input.mayPassDue === "yes"),
    );
    const unitIds = parts.map((part) => part.unitId);
    const answering = await listAnsweringUnits(tx, dossier.context.now, unitIds);
    if (unitIds.some((unitId) => !answering.has(unitId))) throw new RuleError("nobodyToAnswer");
    const recorded = await recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
    await issuePartPapers(tx, dossier, recorded, officerName(actor, permission));
    return recorded;
  });
}

function partsOf({ context }: DossierForAct, input: ConsultInput) {
  let asked = "";
  return input.parts.map(({ unitId, request, days }) => {
    const unit = context.tree.byId.get(unitId);
    if (!unit) throw new RuleError("unitNotCompetent");
    asked = request ?? asked;
    const due = settle(dueAt(context.calendar, context.now, { value: days, unit: "WORKING_DAY" }));
    return { kind: input.kind, unitId, agencyId: unit.agencyId, request: asked, dueAt: due.dueAt };
  });
}
