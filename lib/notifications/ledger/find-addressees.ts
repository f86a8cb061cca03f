import "server-only";
import { ACTION_GRANTS } from "@/lib/dossiers/domain/action-grants";
import type { ReminderRecipient } from "@/lib/notifications/domain/reminder-kind";
import { isRole, type Role } from "@/lib/organization/domain/role";
import { findUnitFor, type UnitTree, unitsOfAgency } from "@/lib/organization/domain/unit-tree";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { Transaction } from "@/lib/platform/db/transact";

/** Where the work on a dossier lies. */
export type Held = {
  procedureId: string;
  holderUnitId: string;
  holderRole: string;
  holderAccountId: string | null;
  /** The unit that answers for it; none for a sum over many. */
  competentUnitId?: string;
  /** Units that were asked for a part. */
  askedUnitIds?: readonly string[];
};

/** The accounts of officers who are told about a dossier, each once; `askedUnitId` is the unit told as `ASKED_UNIT`. */
export type FindAddressees = (
  held: Held,
  recipients: readonly ReminderRecipient[],
  askedUnitId?: string,
) => string[];

type Seat = { accountId: string; unitId: string; role: string };

const ANSWERERS: ReadonlySet<string> = new Set(ACTION_GRANTS.answerPart.flatMap(({ roles }) => roles));

const ROLE_OF = {
  ...{ RECEPTION: "RECEPTION", RETURN: "RETURN", DIV_HEAD: "DIV_HEAD" },
  ...{ SIGNER: "SIGNER", CLERK: "CLERK", CENTRE_HEAD: "CENTRE_HEAD" },
} as const satisfies Partial<Record<ReminderRecipient, Role>>;

/**
 * Finds who is to be told about these dossiers on a local date, from posts of that day: whoever stands in for an
 * absent officer is told in their place. Reads the posts and stand-ins of all of them in two queries.
 */
export async function loadAddressees(
  tx: Transaction,
  dossiers: readonly Held[],
  on: string,
): Promise<FindAddressees> {
  const tree = await getUnitTree(on);
  const places = new Map(dossiers.map(({ holderUnitId }) => [holderUnitId, placesOf(tree, holderUnitId)]));
  const unitIds = new Set([...places.values()].flatMap(({ agency, oneStop }) => [...agency, ...oneStop]));
  for (const { askedUnitIds } of dossiers) for (const unitId of askedUnitIds ?? []) unitIds.add(unitId);
  const seats = await listSeats(tx, [...unitIds], on);
  const accountIds = new Set(seats.map(({ accountId }) => accountId));
  for (const { holderAccountId } of dossiers) if (holderAccountId) accountIds.add(holderAccountId);
  const standIns = await listStandIns(tx, [...accountIds], on);

  const seatsOf = (held: Held, recipient: ReminderRecipient, askedUnitId?: string): Seat[] => {
    if (recipient === "ASKED_UNIT") {
      return seats.filter(({ unitId, role }) => unitId === askedUnitId && ANSWERERS.has(role));
    }
    const { own, agency, oneStop } = places.get(held.holderUnitId) ?? placesOf(tree, held.holderUnitId);
    const at = (units: ReadonlySet<string>, role: string) =>
      seats.filter((seat) => seat.role === role && units.has(seat.unitId));
    if (recipient === "APPLICANT") return [];
    if (recipient === "HOLDER") {
      const { holderAccountId: accountId, holderUnitId: unitId, holderRole: role } = held;
      return accountId ? [{ accountId, unitId, role }] : at(own, role);
    }
    if (recipient === "LINE_SIGNER") {
      const line = [held.holderUnitId, held.competentUnitId, tree.byId.get(held.holderUnitId)?.agencyId];
      return at(agency, "SIGNER").filter(({ unitId }) => line.includes(unitId));
    }
    if (recipient === "SIGNER" || recipient === "CLERK") return at(agency, ROLE_OF[recipient]);
    return at(recipient === "CENTRE_HEAD" ? oneStop : own, ROLE_OF[recipient]);
  };
  return (held, recipients, askedUnitId) => [
    ...new Set(
      recipients
        .flatMap((recipient) => seatsOf(held, recipient, askedUnitId))
        .flatMap((seat) => inPlaceOf(seat, held.procedureId, standIns)),
    ),
  ];
}

/**
 * Who sits at a unit in one of these roles on a local date, each account once: whoever stands in for an absent officer
 * in every procedure instead of them.
 */
export async function findSeatHolders(
  tx: Transaction,
  { unitId, roles }: { unitId: string; roles: readonly Role[] },
  on: string,
): Promise<string[]> {
  const seats = (await listSeats(tx, [unitId], on)).filter(({ role }) => roles.some((one) => one === role));
  const standIns = await listStandIns(
    tx,
    seats.map(({ accountId }) => accountId),
    on,
  );
  return [...new Set(seats.flatMap((seat) => inPlaceOf(seat, null, standIns)))];
}

function placesOf(tree: UnitTree, holderUnitId: string) {
  const agencyId = tree.byId.get(holderUnitId)?.agencyId ?? holderUnitId;
  const oneStop = findUnitFor(tree, agencyId, { function: "one_stop" });
  return {
    own: new Set([holderUnitId]),
    agency: new Set([holderUnitId, ...unitsOfAgency(tree, agencyId).map((unit) => unit.id)]),
    oneStop: new Set(oneStop ? [oneStop.id] : []),
  };
}

async function listSeats(tx: Transaction, unitIds: string[], on: string): Promise<Seat[]> {
  const posts = await tx.post.findMany({
    where: {
      unitId: { in: unitIds },
      validFrom: { lte: on },
      OR: [{ validTo: null }, { validTo: { gte: on } }],
      account: { active: true },
    },
    select: { accountId: true, unitId: true, role: true },
  });
  return posts.filter(({ role }) => isRole(role));
}

type StandInRow = Awaited<ReturnType<typeof listStandIns>>[number];

function listStandIns(tx: Transaction, absentAccountIds: string[], on: string) {
  return tx.standIn.findMany({
    where: {
      ...{ absentAccountId: { in: absentAccountIds }, fromOn: { lte: on }, toOn: { gte: on }, endedAt: null },
      standIn: { active: true },
    },
    select: {
      ...{ absentAccountId: true, standInAccountId: true, procedureIds: true },
      post: { select: { unitId: true, role: true } },
    },
  });
}

/** `procedureId` is null for what concerns the dossiers of all procedures. */
function inPlaceOf(seat: Seat, procedureId: string | null, standIns: readonly StandInRow[]): string[] {
  const found = standIns.filter(
    ({ absentAccountId, post, procedureIds }) =>
      absentAccountId === seat.accountId &&
      (!post || (post.unitId === seat.unitId && post.role === seat.role)) &&
      (procedureIds.length === 0 || (procedureId !== null && procedureIds.includes(procedureId))),
  );
  return found.length > 0 ? found.map(({ standInAccountId }) => standInAccountId) : [seat.accountId];
}
