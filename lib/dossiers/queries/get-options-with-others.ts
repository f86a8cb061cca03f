import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { dueAt } from "@/lib/calendar/domain/due-date";
import { addDays, localDateOf } from "@/lib/calendar/domain/local-date";
import { findPermission, SIGNING_ACTS } from "@/lib/dossiers/domain/action-permission";
import { passesDue } from "@/lib/dossiers/domain/decide-parts";
import { settle } from "@/lib/dossiers/domain/decision";
import { readDelivery } from "@/lib/dossiers/domain/delivery-form";
import type { DeskPart, OptionsWithOthers } from "@/lib/dossiers/domain/desk-part";
import type { DossierAction } from "@/lib/dossiers/domain/transition-table";
import type { ActOptions, UnitOption } from "@/lib/dossiers/dto";
import { wasOpened } from "@/lib/dossiers/ledger/find-hand-over";
import type { DossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { listAnsweringUnits } from "@/lib/dossiers/ledger/list-answering-units";
import { isOwnAppraisal } from "@/lib/dossiers/ledger/own-appraisal";
import { unitLabel } from "@/lib/organization/domain/unit-label";
import { agenciesFor, type UnitNode } from "@/lib/organization/domain/unit-tree";
import { prisma } from "@/lib/platform/db/prisma";

/** Terms offered for an answer, in working days. */
const PART_DAYS = [1, 2, 3, 5, 10, 15];

/** What the forms of acts that concern other units need; nothing is looked up for an act that is not offered. */
export async function getOptionsWithOthers(
  dossier: DossierForAct,
  offered: readonly DossierAction[],
  parts: readonly DeskPart[],
): Promise<OptionsWithOthers> {
  const { row, projection, context } = dossier;
  const { tree, process } = context;
  const redirects = offered.includes("redirect") ? agenciesFor(tree, process.competent) : [];
  return {
    ownParts: parts.filter((part) => part.mine),
    openParts: parts.filter((part) => part.doneAt === null).length,
    consult: offered.includes("consult") ? await consultOptions(dossier) : null,
    redirectTo: redirects
      .filter((unit) => unit.id !== projection.competentUnitId)
      .map((unit) => toOption(dossier, unit)),
    archiveBy: row.closedAt ? addDays(localDateOf(row.closedAt), 365) : null,
  };
}

/** Acts that are not offered after all, and why, when that is worth saying. */
export async function withholdOffers(
  actor: Actor,
  dossier: DossierForAct,
  allowed: readonly DossierAction[],
  parts: readonly DeskPart[],
): Promise<{ withheld: ReadonlySet<DossierAction>; forbidden: ActOptions["forbidden"] }> {
  const { row, context } = dossier;
  const withheld = new Set<DossierAction>();
  const forbidden = await listOwnAppraisals(actor, dossier, allowed);
  if (!context.process.atOnce) withheld.add("settleAtOnce");
  if (readDelivery(row.delivery).method !== "POST") withheld.add("sendByPost");
  const own = parts.filter((part) => part.mine);
  if (own.every((part) => part.receivedAt !== null)) withheld.add("receivePart");
  if (allowed.includes("recall") && (await wasOpened(prisma, row.id))) {
    withheld.add("recall");
    forbidden.push({ action: "recall", rule: "recallOpened" });
  }
  return { withheld, forbidden };
}

/** Signatures that are theirs to give, but not on what they appraised. */
async function listOwnAppraisals(
  actor: Actor,
  dossier: DossierForAct,
  allowed: readonly DossierAction[],
): Promise<ActOptions["forbidden"]> {
  const own: ActOptions["forbidden"] = [];
  for (const action of allowed.filter((candidate) => SIGNING_ACTS.has(candidate))) {
    const permission = findPermission(dossier.standing, actor, action);
    if (permission && (await isOwnAppraisal(prisma, dossier, actor, permission))) {
      own.push({ action, rule: "ownAppraisal" });
    }
  }
  return own;
}

async function consultOptions(dossier: DossierForAct): Promise<NonNullable<OptionsWithOthers["consult"]>> {
  const { projection, context } = dossier;
  const answering = await listAnsweringUnits(prisma, context.now);
  const busy = new Set(projection.legs.filter((leg) => leg.doneAt === null).map((leg) => leg.unitId));
  const units = [...context.tree.byId.values()].filter(
    ({ id }) => answering.has(id) && !busy.has(id) && id !== projection.holderUnitId,
  );
  const terms = PART_DAYS.map((days) => {
    const due = settle(dueAt(context.calendar, context.now, { value: days, unit: "WORKING_DAY" })).dueAt;
    return { days, dueAt: due.toISOString(), beyondDue: passesDue(projection, due) };
  });
  return { units: units.map((unit) => toOption(dossier, unit)), terms };
}

function toOption({ context }: DossierForAct, unit: UnitNode): UnitOption {
  return { value: unit.id, label: unitLabel(context.tree, unit) };
}
