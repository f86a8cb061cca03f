import "server-only";
import { type LoginName, readLoginName } from "@/lib/accounts/domain/login-name";
import { FAILURES_TO_LOCK, isLockedBy, LOCK_MS } from "@/lib/accounts/domain/sign-in-lock";
import { openSession } from "@/lib/accounts/ledger/open-session";
import type { SignInInput } from "@/lib/accounts/schemas/sign-in";
import { verifyPassword } from "@/lib/platform/auth/password";
import type { AccountKind } from "@/lib/platform/db/generated/client";
import { prisma } from "@/lib/platform/db/prisma";
import { transact } from "@/lib/platform/db/transact";
import type { EntryContext } from "@/lib/platform/entry/entry-context";
import { countAttempt } from "@/lib/platform/entry/rate-limit";
import { RuleError } from "@/lib/platform/errors/app-error";
import { hashSecret } from "@/lib/platform/ids/new-secret";

const WINDOW_SECONDS = 15 * 60;
/** Failures only: whole offices share one address. */
const PER_ADDRESS = { name: "sign-in:address", attempts: 300, windowSeconds: WINDOW_SECONDS };
/** Bounds guesses sent at the same moment, before the account is locked. */
const PER_LOGIN = { name: "sign-in:login", attempts: 20, windowSeconds: WINDOW_SECONDS };

/** People who share one phone may sign in by it, each with their own password; more than these by their numbers only. */
const MOST_OF_A_PHONE = 5;

export type SignedIn = { sessionId: string; kind: "CITIZEN" | "OFFICER" };

/**
 * Opens a session for the right password. After five failures in a row the account is locked for 15 minutes.
 * An unknown login takes as long and answers the same as a wrong password.
 * @throws RuleError `signInFailed`, or `signInLocked` while the account is locked
 * @throws RateLimitedError after too many failures of one address or for one login
 */
export async function signIn(
  _actor: unknown,
  input: Pick<SignInInput, "loginName" | "password">,
  context: EntryContext,
): Promise<SignedIn> {
  const login = readLoginName(input.loginName);
  const subject = `${login.kind}:${login.value}`;
  const attempts = [
    await countAttempt(PER_ADDRESS, context.clientIp, context),
    await countAttempt(PER_LOGIN, subject, context),
  ];
  const now = context.clock.now();
  // Both are looked up for every login: what nobody has takes as long, and is locked at the same failure.
  const [accounts, unknownFailures] = await Promise.all([listAccounts(login), listUnknownFailures(subject)]);
  const account = await findByPassword(accounts, input.password);
  if (accounts.length === 0) {
    if (isLockedBy(unknownFailures, now.getTime())) throw new RuleError("signInLocked");
    await keepUnknownFailure(subject, now);
    throw new RuleError("signInFailed");
  }
  const isLocked = ({ lockedUntil }: Known) => lockedUntil !== null && lockedUntil > now;
  if (account ? isLocked(account) : accounts.every(isLocked)) throw new RuleError("signInLocked");
  if (!account) {
    await countFailure(
      accounts.map(({ id }) => id),
      now,
    );
    throw new RuleError("signInFailed");
  }
  const sessionId = await transact(async (tx) => {
    // Guesses sent at the same moment may have locked it meanwhile: the right one among them lifts no lock.
    const { count } = await tx.account.updateMany({
      where: { id: account.id, OR: [{ lockedUntil: null }, { lockedUntil: { lte: now } }] },
      data: { failedSignIns: 0, lockedUntil: null },
    });
    if (count === 0) throw new RuleError("signInLocked");
    return openSession(tx, account, now);
  });
  for (const attempt of attempts) await attempt.refund();
  return { sessionId, kind: account.kind };
}

type Known = { id: string; kind: AccountKind; passwordHash: string | null; lockedUntil: Date | null };

/** The active accounts with this login: one, or the few of a family that shares a phone. */
async function listAccounts(login: LoginName): Promise<Known[]> {
  const where = {
    PERSONAL_ID: { personalId: login.value, kind: "CITIZEN" as const },
    PHONE: { phone: login.value, kind: "CITIZEN" as const },
    USER_NAME: { loginName: login.value, kind: "OFFICER" as const },
  }[login.kind];
  const found = await prisma.account.findMany({
    where: { ...where, active: true, passwordHash: { not: null } },
    select: { id: true, kind: true, passwordHash: true, lockedUntil: true },
    orderBy: { createdAt: "asc" },
    take: MOST_OF_A_PHONE + 1,
  });
  return found.length > MOST_OF_A_PHONE ? [] : found;
}

/** The one of them whose password this is; nobody when two who share a phone also chose the same password. */
async function findByPassword(accounts: readonly Known[], password: string): Promise<Known | undefined> {
  if (accounts.length === 0) await verifyPassword(password, null);
  const right = await Promise.all(accounts.map(({ passwordHash }) => verifyPassword(password, passwordHash)));
  const theirs = accounts.filter((_account, place) => right[place]);
  return theirs.length === 1 ? theirs[0] : undefined;
}

async function countFailure(accountIds: readonly string[], now: Date): Promise<void> {
  const lockedUntil = new Date(now.getTime() + LOCK_MS);
  // One statement, so that failures at the same moment are all counted; an old lock that ended starts from zero.
  await prisma.$executeRaw`
    UPDATE account SET
      failed_sign_ins = CASE WHEN failed_sign_ins >= ${FAILURES_TO_LOCK} THEN 1 ELSE failed_sign_ins + 1 END,
      locked_until = CASE WHEN failed_sign_ins + 1 = ${FAILURES_TO_LOCK} THEN ${lockedUntil}::timestamptz ELSE NULL END
    WHERE id = ANY(${accountIds}::uuid[]) AND (locked_until IS NULL OR locked_until <= ${now}::timestamptz)`;
}

function unknownBucket(subject: string): string {
  return `sign-in:unknown:${hashSecret(subject).slice(0, 32)}`;
}

/** Failures for a login that nobody has, in order of time (epoch milliseconds); of the last day at least. */
async function listUnknownFailures(subject: string): Promise<number[]> {
  const rows = await prisma.rateWindow.findMany({
    where: { bucket: unknownBucket(subject) },
    orderBy: { windowAt: "asc" },
    select: { windowAt: true, attempts: true },
  });
  return rows.flatMap(({ windowAt, attempts }) => Array<number>(attempts).fill(windowAt.getTime()));
}

/** One row a moment, where the limits keep theirs: cleared away with them. */
async function keepUnknownFailure(subject: string, now: Date): Promise<void> {
  await prisma.$executeRaw`
    INSERT INTO rate_window (bucket, window_at, attempts) VALUES (${unknownBucket(subject)}, ${now}, 1)
    ON CONFLICT (bucket, window_at) DO UPDATE SET attempts = rate_window.attempts + 1`;
}
