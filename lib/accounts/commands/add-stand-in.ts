import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { isOneself } from "@/lib/accounts/domain/admin-permission";
import { headsPost, isLendable, LONGEST_ABSENCE_DAYS } from "@/lib/accounts/domain/stand-in";
import { assertMayAdminister } from "@/lib/accounts/ledger/assert-may-administer";
import {
  type AbsentOfficer,
  arrangedPosts,
  getAbsentOfficer,
} from "@/lib/accounts/ledger/get-absent-officer";
import type { StandInInput } from "@/lib/accounts/schemas/stand-in-input";
import { addDays, localDateOf } from "@/lib/calendar/domain/local-date";
import { isRole } from "@/lib/organization/domain/role";
import type { UnitTree } from "@/lib/organization/domain/unit-tree";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { type Transaction, transact } from "@/lib/platform/db/transact";
import { RuleError, ValidationError } from "@/lib/platform/errors/app-error";
import { newId } from "@/lib/platform/ids/new-id";

/**
 * Names who does an absent officer's work on dossiers between two days, in some procedures or all, without the acts
 * that wait for them. Never back in time, never for more than a year, never by somebody who is away then too.
 * @throws NotFoundError for an officer whose absence is not the actor's to arrange
 * @throws ValidationError for days that make no absence, or procedures that do not exist
 * @throws RuleError `standInOneself` for an administrator who would take upon themselves what they do not head;
 * `standInSelf`, `standInElsewhere`, `standInAway`, `standInTwice`, `nothingToLend`;
 * `standInForOthersPost` when the officer also holds a post that is not the actor's to lend
 */
export async function addStandIn(
  actor: Actor,
  input: StandInInput,
  { clock }: CommandContext,
): Promise<{ standInId: string }> {
  const now = clock.now();
  const today = localDateOf(now);
  const tree = await getUnitTree(today);
  assertMayAdminister(actor.kind === "OFFICER");
  if (input.fromOn < today) throw new ValidationError({ fromOn: ["accounts.field.absenceInPast"] });
  if (input.toOn < input.fromOn) throw new ValidationError({ toOn: ["accounts.field.absenceEndsEarly"] });
  if (input.toOn > addDays(input.fromOn, LONGEST_ABSENCE_DAYS)) {
    throw new ValidationError({ toOn: ["accounts.field.absenceTooLong"] });
  }
  return transact(async (tx) => {
    const absent = await getAbsentOfficer(tx, actor, input.absentAccountId, { tree, today });
    assertNotForOneself(actor, absent, input);
    await assertCanStandIn(tx, absent, input, { tree, today });
    const { procedureIds } = input;
    const known = await tx.procedure.count({ where: { id: { in: procedureIds } } });
    if (known !== new Set(procedureIds).size) {
      throw new ValidationError({ procedureIds: ["errors.field.invalid"] });
    }
    const standInId = newId(now);
    const createdById = actor.kind === "OFFICER" ? actor.accountId : "";
    await tx.standIn.create({ data: { ...input, id: standInId, createdAt: now, createdById } });
    return { standInId };
  });
}

/** An administrator looks after posts without their rights, and does not come by them this way. */
function assertNotForOneself(
  actor: Extract<Actor, { kind: "OFFICER" }>,
  absent: AbsentOfficer,
  input: StandInInput,
): void {
  if (!isOneself(actor, input.standInAccountId) || isOneself(actor, absent.id)) return;
  const lent = absent.posts.filter((post) => input.postId === null || post.id === input.postId);
  if (lent.some((post) => !headsPost(actor, post))) throw new RuleError("standInOneself");
}

async function assertCanStandIn(
  tx: Transaction,
  absent: AbsentOfficer,
  input: StandInInput,
  { tree, today }: { tree: UnitTree; today: string },
): Promise<void> {
  const lent = arrangedPosts(absent, input.postId);
  if (lent.length === 0) throw new RuleError("nothingToLend");
  if (input.standInAccountId === absent.id) throw new RuleError("standInSelf");
  const posts = await tx.post.findMany({
    where: {
      accountId: input.standInAccountId,
      account: { active: true, kind: "OFFICER" },
      validFrom: { lte: today },
      OR: [{ validTo: null }, { validTo: { gte: today } }],
    },
  });
  const agencies = new Set(lent.map((post) => post.agencyId));
  const serves = posts.some(
    ({ unitId, role }) =>
      isRole(role) && isLendable(role) && agencies.has(tree.byId.get(unitId)?.agencyId ?? ""),
  );
  if (!serves) throw new RuleError("standInElsewhere");
  const then = { endedAt: null, fromOn: { lte: input.toOn }, toOn: { gte: input.fromOn } };
  const away = await tx.standIn.count({ where: { ...then, absentAccountId: input.standInAccountId } });
  if (away > 0) throw new RuleError("standInAway");
  const twice = { absentAccountId: absent.id, standInAccountId: input.standInAccountId };
  if ((await tx.standIn.count({ where: { ...then, ...twice } })) > 0) throw new RuleError("standInTwice");
}
