import "server-only";
import { DriverAdapterError } from "@prisma/driver-adapter-utils";
import { ConflictError } from "@/lib/platform/errors/app-error";
import { Prisma } from "./generated/client";
import { prisma } from "./prisma";

export type Transaction = Prisma.TransactionClient;

const ATTEMPTS = 3;

/**
 * Runs `work` in one transaction: all of it, or nothing. A deadlock or serialisation failure is tried again, at
 * most three times in all; a unique key already taken becomes a `ConflictError`, and so does what the database checks
 * when the transaction ends: another one changed what this one relied on. After `timeoutMs` it is undone.
 */
export async function transact<T>(work: (tx: Transaction) => Promise<T>, timeoutMs = 20_000): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await prisma.$transaction(work, { maxWait: 10_000, timeout: timeoutMs });
    } catch (error) {
      if (isUniqueViolation(error)) throw new ConflictError("unique");
      if (isCheckAtCommit(error)) throw new ConflictError("checked at commit");
      if (!isRetryable(error) || attempt >= ATTEMPTS) throw error;
    }
  }
}

function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}

/** Deadlocks (40P01) and serialisation failures (40001): of Prisma's statements, of our own, and of the commit. */
function isRetryable(error: unknown): boolean {
  if (error instanceof DriverAdapterError) return error.cause.kind === "TransactionWriteConflict";
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  if (error.code === "P2034") return true;
  const cause = error.meta?.driverAdapterError;
  return error.code === "P2010" && cause instanceof DriverAdapterError && isRetryable(cause);
}

const CHECK_VIOLATION = "23514";

/** Refusals at commit reach us as the driver gives them: no statement of Prisma's failed. */
function isCheckAtCommit(error: unknown): boolean {
  return (
    error instanceof DriverAdapterError &&
    error.cause.kind === "postgres" &&
    error.cause.code === CHECK_VIOLATION
  );
}
