import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { DESK_ROLES, type UnitLimit } from "@/lib/dossiers/domain/desk-scope";
import { handOverUnitIds, receivingUnitIds } from "@/lib/dossiers/domain/hand-over-grants";
import { HAND_OVER_KINDS } from "@/lib/dossiers/domain/hand-over-list";
import { type UnitTree, unitsOfAgency } from "@/lib/organization/domain/unit-tree";
import type { Prisma } from "@/lib/platform/db/generated/client";

/**
 * The one clause that grants sight of dossiers: citizens see their own, officers those that are or once were at an
 * agency they serve. Anyone else sees none; a dossier out of sight does not exist.
 */
export function visibleTo(actor: Actor): Prisma.DossierWhereInput {
  switch (actor.kind) {
    case "CITIZEN":
      return { applicantAccountId: actor.accountId };
    case "OFFICER":
      return seenByOfficer(actor);
    case "SYSTEM":
      return {};
  }
}

/**
 * Leaders and administrators see figures, not dossiers. Where only a colleague's post leads, lent for some procedures,
 * a stand-in sees those.
 */
function seenByOfficer(actor: Extract<Actor, { kind: "OFFICER" }>): Prisma.DossierWhereInput {
  const posts = actor.posts.filter((post) => DESK_ROLES.has(post.role));
  const whole = new Set(
    posts.filter((post) => !post.onBehalfOf?.procedureIds).map(({ agencyId }) => agencyId),
  );
  const all = { agencies: { some: { agencyId: { in: [...whole] } } } };
  const some = posts.flatMap(({ agencyId, onBehalfOf }) => {
    if (!onBehalfOf?.procedureIds || whole.has(agencyId)) return [];
    return [{ procedureId: { in: [...onBehalfOf.procedureIds] }, agencies: { some: { agencyId } } }];
  });
  return some.length === 0 ? all : { OR: [all, ...some] };
}

/** The agencies in which an officer works on dossiers, for themselves or for an absent colleague. */
export function deskAgencies(actor: Extract<Actor, { kind: "OFFICER" }>): string[] {
  return [...new Set(actor.posts.filter((post) => DESK_ROLES.has(post.role)).map((post) => post.agencyId))];
}

/** What the limits of a stand-in leave of the units in a column; everything where there are none. */
export function withinLimits(
  column: "holderUnitId" | "receivingUnitId",
  limits: readonly UnitLimit[],
): Prisma.DossierWhereInput {
  if (limits.length === 0) return {};
  const isIn = (unitId: string | { notIn: string[] }) =>
    column === "holderUnitId" ? { holderUnitId: unitId } : { receivingUnitId: unitId };
  const parts = limits.map(({ unitId, procedureIds, shutStates }) => ({
    ...isIn(unitId),
    ...(procedureIds && { procedureId: { in: [...procedureIds] } }),
    state: { notIn: [...shutStates] },
  }));
  return { OR: [isIn({ notIn: limits.map(({ unitId }) => unitId) }), ...parts] };
}

const HEADS = new Set(["DIV_HEAD", "SIGNER"]);

/**
 * The units whose work somebody may give to others: those they head, those of the agency whose officers they look
 * after, all ("ALL") for the administrator of the system.
 */
export function ledUnits(actor: Actor, tree: UnitTree): readonly string[] | "ALL" {
  if (actor.kind !== "OFFICER") return actor.kind === "SYSTEM" ? "ALL" : [];
  if (actor.posts.some((post) => post.role === "SYS_ADMIN")) return "ALL";
  const units = actor.posts.flatMap((post) => {
    if (HEADS.has(post.role)) return [post.unitId];
    return post.role === "UNIT_ADMIN" ? unitsOfAgency(tree, post.agencyId).map((unit) => unit.id) : [];
  });
  return [...new Set(units)];
}

/** Dossiers in the units whose work the actor may give to others. */
export function reassignableBy(actor: Actor, tree: UnitTree): Prisma.DossierWhereInput {
  const units = ledUnits(actor, tree);
  return units === "ALL" ? {} : { holderUnitId: { in: [...units] } };
}

/** Officers who hold or held a post in the units whose work the actor may give to others. */
export function ledBy(actor: Actor, tree: UnitTree): Prisma.AccountWhereInput {
  const units = ledUnits(actor, tree);
  return { kind: "OFFICER", ...(units === "ALL" ? {} : { posts: { some: { unitId: { in: [...units] } } } }) };
}

/** Hand-over lists between units: those of the units where the officer works on dossiers, on either side. */
export function handOverListsOf(actor: Actor): Prisma.HandOverListWhereInput {
  const units = handOverUnitIds(actor);
  return { OR: [{ fromUnitId: { in: units } }, { toUnitId: { in: units } }] };
}

/** Hand-over lists that the officer may sign for as their receiver. */
export function receivableBy(actor: Extract<Actor, { kind: "OFFICER" }>): Prisma.HandOverListWhereInput {
  return {
    OR: HAND_OVER_KINDS.map((kind) => ({ kind, toUnitId: { in: receivingUnitIds(actor, kind) } })),
  };
}
