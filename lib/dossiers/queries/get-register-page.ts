import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { type RegisterPeriod, registerPeriod } from "@/lib/dossiers/domain/register-period";
import { type RegisterCursor, writeRegisterCursor } from "@/lib/dossiers/schemas/register-inputs";
import type { Clock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { REGISTER_PART_ROWS } from "./get-register-book";
import { type RegisterRow, readRegister, registerCondition } from "./read-register";

const PAGE_ROWS = 50;

export type RegisterPage = {
  period: RegisterPeriod;
  rows: RegisterRow[];
  total: number;
  /** How many files the print comes in. */
  parts: number;
  next: string | null;
};

/** One page of an office's register; the caller has made sure that the office is the officer's. */
export async function getRegisterPage(
  actor: Extract<Actor, { kind: "OFFICER" }>,
  unitId: string,
  asked: { from?: string | undefined; to?: string | undefined; after?: RegisterCursor | undefined },
  { clock }: { clock: Clock },
): Promise<RegisterPage> {
  const period = registerPeriod(asked, localDateOf(clock.now()));
  const [found, total] = await Promise.all([
    readRegister(actor, unitId, period, { after: asked.after, take: PAGE_ROWS + 1 }),
    prisma.dossier.count({ where: registerCondition(actor, unitId, period) }),
  ]);
  const rows = found.slice(0, PAGE_ROWS);
  const last = rows.at(-1);
  return {
    ...{ period, rows, total, parts: Math.ceil(total / REGISTER_PART_ROWS) },
    next: found.length > PAGE_ROWS && last ? writeRegisterCursor(last) : null,
  };
}
