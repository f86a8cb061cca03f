import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import type { RegisterBook } from "@/lib/documents/domain/register-book";
import { regimeOn } from "@/lib/dossiers/domain/regime";
import { registerPeriod } from "@/lib/dossiers/domain/register-period";
import { headerOf } from "@/lib/dossiers/ledger/paper-parts";
import { getUnit } from "@/lib/organization/domain/unit-tree";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { Clock } from "@/lib/platform/clock/clock";
import { NotFoundError } from "@/lib/platform/errors/app-error";
import { listRegisterOffices } from "./list-register-offices";
import { readRegister } from "./read-register";

/** Rows of one file of the register: as PDF about a second of a processor. */
export const REGISTER_PART_ROWS = 500;

/** Which rows of a register a file holds; parts are counted from 1. */
export type RegisterPart = { from?: string | undefined; to?: string | undefined; part: number };

/**
 * A part of an office's register (F07) as it stands now, numbered on from the parts before it.
 * @throws NotFoundError for an office where the officer neither receives nor returns
 */
export async function getRegisterBook(
  actor: Extract<Actor, { kind: "OFFICER" }>,
  unitId: string,
  asked: RegisterPart,
  { clock }: { clock: Clock },
): Promise<RegisterBook> {
  const now = clock.now();
  const today = localDateOf(now);
  const offices = await listRegisterOffices(actor, { clock });
  if (!offices.some(({ id }) => id === unitId)) throw new NotFoundError(`register of ${unitId}`);
  const period = registerPeriod(asked, today);
  const skip = (asked.part - 1) * REGISTER_PART_ROWS;
  const rows = await readRegister(actor, unitId, period, { skip, take: REGISTER_PART_ROWS });
  const tree = await getUnitTree(today);
  return {
    kind: "REGISTER",
    regime: regimeOn(period.toOn),
    header: headerOf(tree, unitId, now),
    officeName: getUnit(tree, unitId).name,
    ...{ periodFrom: period.fromOn, periodTo: period.toOn, openedOn: period.openedOn },
    ...(period.closedOn ? { closedOn: period.closedOn } : {}),
    firstNumber: skip + 1,
    entries: rows.map(({ entry }) => entry),
  };
}
