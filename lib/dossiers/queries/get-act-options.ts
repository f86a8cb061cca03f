import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { availableActions } from "@/lib/dossiers/domain/action-permission";
import { decideReappoint } from "@/lib/dossiers/domain/decide-clock";
import { decideAccept, decideRequestSupplement } from "@/lib/dossiers/domain/decide-reception";
import { feeBlocks, feeOwed, isFeeOwed } from "@/lib/dossiers/domain/decide-result";
import { advance, getStepUnit, isRefusal } from "@/lib/dossiers/domain/decision";
import { readDelivery } from "@/lib/dossiers/domain/delivery-form";
import type { DeskPart } from "@/lib/dossiers/domain/desk-part";
import { isAskedFor } from "@/lib/dossiers/domain/missing-components";
import { rankActions } from "@/lib/dossiers/domain/rank-actions";
import type { DossierAction } from "@/lib/dossiers/domain/transition-table";
import type { ActOptions, ChecklistItem } from "@/lib/dossiers/dto";
import type { DossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import type { Filing } from "@/lib/dossiers/ledger/get-filing";
import type { Answers } from "@/lib/forms/domain/e-form";
import { getUnit } from "@/lib/organization/domain/unit-tree";
import { prisma } from "@/lib/platform/db/prisma";
import { newId } from "@/lib/platform/ids/new-id";
import { findTerm } from "@/lib/procedures/domain/find-term";
import { findNextStep, getStep } from "@/lib/workflow/domain/process";
import { getOptionsWithOthers, withholdOffers } from "./get-options-with-others";
import { listSimilarDossiers } from "./list-similar-dossiers";

/** Exactly what `actor` may do, from the same decisions as the commands: nothing is offered that they refuse. */
export async function getActOptions(
  actor: Actor,
  dossier: DossierForAct,
  filing: Filing,
  parts: readonly DeskPart[],
): Promise<ActOptions> {
  const allowed = availableActions(dossier.standing, actor);
  const { projection } = dossier;
  const promise = newAppointment(dossier);
  const { withheld, forbidden: withOthers } = await withholdOffers(actor, dossier, allowed, parts);
  const mine = allowed.filter((action) => !withheld.has(action));
  const forbidden = [...listForbidden(dossier, mine, promise), ...withOthers];
  const owed = feeOwed(projection);
  const offered = mine.filter(
    (action) => !(action === "takeFee" && owed === 0) && !forbidden.some((rule) => rule.action === action),
  );
  return {
    actions: rankActions(offered, {
      state: projection.state,
      hasDraftResult: projection.draftResultHash !== null,
      proposed: projection.proposal?.kind ?? null,
      feeBlocks: feeBlocks(projection),
    }),
    forbidden,
    fee: offered.includes("takeFee") ? { owedDong: owed, takingId: newId(dossier.context.now) } : null,
    checklist: await listChecklist(dossier, filing),
    promised: offered.includes("accept") ? promiseOf(dossier, filing) : null,
    specialists: offered.includes("assign") ? await listSpecialists(dossier) : [],
    next: nextOf(dossier),
    others: await getOptionsWithOthers(dossier, offered, parts),
    regime: projection.regime,
    legalBasis: filing.content.legalBasis,
    newDueAt: promise.dueAt,
    similar: offered.includes("accept") ? await listSimilar(actor, dossier) : [],
  };
}

function listSimilar(actor: Actor, { row, context }: DossierForAct): Promise<ActOptions["similar"]> {
  const { applicantPersonalId: personalId, procedureId, id: exceptId } = row;
  const clock = { now: () => context.now };
  return listSimilarDossiers(actor, { personalId, procedureId, exceptId }, { clock });
}

/** What is theirs but what a rule forbids now, each with the rule: a supplement asked for late, a late apology. */
function listForbidden(
  dossier: DossierForAct,
  allowed: readonly DossierAction[],
  promise: NewAppointment,
): ActOptions["forbidden"] {
  const rules: Partial<Record<DossierAction, string | null>> = {
    requestSupplement: whySupplementRefused(dossier),
    proposeReappointment: promise.rule,
    reappoint: promise.rule,
    returnResult: whyResultStays(dossier),
    sendByPost: whyResultStays(dossier),
  };
  return allowed.flatMap((action) => {
    const rule = rules[action];
    return rule ? [{ action, rule }] : [];
  });
}

function whyResultStays({ row, projection }: DossierForAct): string | null {
  if (isFeeOwed(projection)) return "feeUnpaid";
  const onPaper = readDelivery(row.delivery).method !== "ONLINE";
  return onPaper && row.resultListId !== null ? "resultOnTheWay" : null;
}

type NewAppointment = { dueAt: string | null; rule: string | null };

function newAppointment({ projection, context }: DossierForAct): NewAppointment {
  const grounds = { reasonCode: "", reason: "", legalBasis: "" };
  const outcome = decideReappoint(projection, grounds, context);
  return isRefusal(outcome)
    ? { dueAt: null, rule: outcome.refused }
    : { dueAt: outcome.change.dueAt ?? null, rule: null };
}

function whySupplementRefused({ projection, context }: DossierForAct): string | null {
  const asked = { reasonCode: "", reason: "", legalBasis: "", items: [] };
  const outcome = decideRequestSupplement(projection, asked, context);
  return isRefusal(outcome) ? outcome.refused : null;
}

function promiseOf({ projection, context }: DossierForAct, filing: Filing): ActOptions["promised"] {
  const term = findTerm(filing.content.terms, projection.channel);
  const { change } = decideAccept(projection, { code: "", term, setCount: 1 }, context);
  return change.dueAt ? { dueAt: change.dueAt, provisional: change.dueProvisional ?? false } : null;
}

async function listChecklist({ row }: DossierForAct, filing: Filing): Promise<ChecklistItem[]> {
  const papers = await prisma.dossierPaper.groupBy({
    by: ["componentCode"],
    where: { dossierId: row.id },
    _count: true,
  });
  const attached = new Map(papers.map((paper) => [paper.componentCode, paper._count]));
  return filing.content.components
    .filter((component) => component.kind !== "NOTE" && isAskedFor(component, row.answers as Answers))
    .map(({ code, name, required }) => ({ code, name, required, attached: attached.get(code) ?? 0 }));
}

async function listSpecialists({ projection, context }: DossierForAct): Promise<ActOptions["specialists"]> {
  const current = getStep(context.process, projection.stepKey);
  const step =
    current.kind === "APPRAISE" ? current : findNextStep(context.process, current.key, context.answers);
  const unitId = step ? getStepUnit(projection, step, context).id : projection.holderUnitId;
  const on = localDateOf(context.now);
  const accounts = await prisma.account.findMany({
    where: {
      kind: "OFFICER",
      active: true,
      posts: {
        some: {
          unitId,
          role: "SPECIALIST",
          validFrom: { lte: on },
          OR: [{ validTo: null }, { validTo: { gte: on } }],
        },
      },
    },
    select: {
      id: true,
      fullName: true,
      _count: { select: { heldDossiers: { where: { closedAt: null } } } },
    },
    orderBy: { searchName: "asc" },
  });
  return accounts.map(({ id, fullName, _count }) => ({
    accountId: id,
    fullName,
    held: _count.heldDossiers,
  }));
}

function nextOf({ projection, context }: DossierForAct): ActOptions["next"] {
  if (!findNextStep(context.process, projection.stepKey, context.answers)) return null;
  const change = advance(projection, context);
  if (!change.holderUnitId || !change.state) return null;
  return { unitName: getUnit(context.tree, change.holderUnitId).name, state: change.state };
}
