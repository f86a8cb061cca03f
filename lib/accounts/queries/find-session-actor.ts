import "server-only";
import type { Actor, ActorPost } from "@/lib/accounts/domain/actor";
import { sessionExpiry, TOUCH_EVERY_MS } from "@/lib/accounts/domain/session-lifetime";
import { listLentPosts } from "@/lib/accounts/ledger/list-lent-posts";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { isRole } from "@/lib/organization/domain/role";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { prisma } from "@/lib/platform/db/prisma";

/**
 * The person behind a session, or null when it is unknown, revoked, over, or its account is inactive. Officers
 * come with the posts they hold today, then those of absent colleagues whose stand-in they are. Notes at most once a minute that the person is still here.
 */
export async function findSessionActor(
  sessionId: string,
  { clock }: CommandContext,
): Promise<Exclude<Actor, { kind: "SYSTEM" }> | null> {
  const now = clock.now();
  const today = localDateOf(now);
  const session = await prisma.session.findUnique({
    where: { id: sessionId, revokedAt: null, expiresAt: { gt: now }, account: { active: true } },
    select: { createdAt: true, lastSeenAt: true, account: { select: accountFields(today) } },
  });
  if (!session) return null;
  const { id: accountId, kind, fullName, posts } = session.account;
  if (now.getTime() - session.lastSeenAt.getTime() >= TOUCH_EVERY_MS) {
    const expiresAt = sessionExpiry(kind, session.createdAt, now);
    await prisma.session.updateMany({
      where: { id: sessionId, revokedAt: null, lastSeenAt: { lt: now } },
      data: { lastSeenAt: now, expiresAt },
    });
  }
  if (kind === "CITIZEN") return { kind, accountId, fullName };
  const [own, lent] = await Promise.all([withAgencies(posts, today), listLentPosts(accountId, today)]);
  return { kind, accountId, fullName, posts: [...own, ...lent] };
}

function accountFields(today: string) {
  return {
    id: true,
    kind: true,
    fullName: true,
    posts: {
      where: { validFrom: { lte: today }, OR: [{ validTo: null }, { validTo: { gte: today } }] },
      select: { id: true, unitId: true, role: true },
      orderBy: { validFrom: "asc" as const },
    },
  };
}

/** Posts in units that exist today; a post left behind in a dissolved unit grants nothing. */
async function withAgencies(
  posts: readonly { id: string; unitId: string; role: string }[],
  today: string,
): Promise<ActorPost[]> {
  const tree = posts.length > 0 ? await getUnitTree(today) : null;
  return posts.flatMap(({ id, unitId, role }) => {
    const unit = tree?.byId.get(unitId);
    return unit && isRole(role) ? [{ postId: id, unitId, agencyId: unit.agencyId, role }] : [];
  });
}
