import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import type { SupplementPlace } from "@/lib/documents/domain/supplement-paper";
import { freezeOfficialPaper } from "@/lib/documents/ledger/freeze-official-paper";
import { decideRequestSupplement } from "@/lib/dossiers/domain/decide-reception";
import { contactPhone } from "@/lib/dossiers/ledger/contact-phone";
import { assertMay, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { getFiling } from "@/lib/dossiers/ledger/get-filing";
import { applicantOf, headerOf, lookupOf, officerName, referenceOf } from "@/lib/dossiers/ledger/paper-parts";
import {
  assertDecided,
  eventActor,
  type Recorded,
  recordDossierEvent,
} from "@/lib/dossiers/ledger/record-dossier-event";
import type { RequestSupplementInput } from "@/lib/dossiers/schemas/dossier-inputs";
import { getUnit, type UnitNode } from "@/lib/organization/domain/unit-tree";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { RuleError } from "@/lib/platform/errors/app-error";

/** Asks the citizen for everything that is missing, once, component by component, on paper F02. */
export function requestSupplement(
  actor: Actor,
  input: RequestSupplementInput,
  { clock }: CommandContext,
): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "requestSupplement", input.version);
    const { row, context, projection } = dossier;
    const filing = await getFiling(tx, projection.procedureVersionId);
    const names = new Map(filing.content.components.map((component) => [component.code, component.name]));
    if (input.items.some((item) => !names.has(item.componentCode))) throw new RuleError("componentUnknown");
    const decision = assertDecided(decideRequestSupplement(projection, input, context));
    const recorded = await recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
    const answerDueAt = recorded.projection.supplementDueAt;
    await freezeOfficialPaper(tx, {
      dossierId: row.id,
      eventSeq: recorded.seq,
      number: null,
      issuedAt: context.now,
      data: {
        kind: "SUPPLEMENT",
        regime: projection.regime,
        header: headerOf(context.tree, projection.receivingUnitId, context.now),
        reference: referenceOf(row),
        lookup: lookupOf(row),
        receivingUnitName: getUnit(context.tree, projection.receivingUnitId).name,
        applicant: applicantOf(row),
        owner: { name: row.ownerName },
        requestContent: filing.name,
        items: input.items.map((item) => ({
          name: names.get(item.componentCode) ?? item.componentCode,
          problem: item.problem,
          instruction: item.whatToDo,
        })),
        answerAt: answerPlace(row, getUnit(context.tree, projection.receivingUnitId)),
        reason: input.reason,
        legalBasis: input.legalBasis,
        ...(answerDueAt ? { answerBy: localDateOf(new Date(answerDueAt)) } : {}),
        officer: {
          name: officerName(actor, permission),
          phone: await contactPhone(tx, actor, { tree: context.tree, unitId: projection.receivingUnitId }),
        },
      },
    });
    return recorded;
  });
}

/** Who filed online answers on their own pages; papers that came over the counter or by post are taken at the counter. */
function answerPlace({ channel }: { channel: string }, unit: UnitNode): SupplementPlace {
  if (channel === "ONLINE") return { kind: "ONLINE" };
  return { kind: "COUNTER", unitName: unit.name, ...(unit.address && { address: unit.address }) };
}
