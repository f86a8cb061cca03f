import { toSearchForm } from "@/lib/accounts/domain/search-form";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { getUnit, type UnitTree } from "@/lib/organization/domain/unit-tree";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import { hashPassword } from "@/lib/platform/auth/password";
import type { Clock } from "@/lib/platform/clock/clock";
import type { Transaction } from "@/lib/platform/db/transact";
import { newId } from "@/lib/platform/ids/new-id";
import { readFullProcedures } from "../procedures/read-full-procedures";
import { idOf, type UnitIds } from "../structure/load-structure";
import type { Structure } from "../structure/structure-file";
import { findGaps, type Seat } from "./cover-processes";
import { demoCitizens } from "./demo-citizens";
import { rosterOf } from "./roster";
import { syntheticPeople } from "./synthetic-people";

/** One password for the whole demonstration; an installation for real use holds none of these accounts. */
export const DEMO_PASSWORD = "MotCua-LangSon-20";

const SEED = 20;

type Officer = { login: string; title: string; seats: readonly Seat[] };

/**
 * Creates citizens and officers of the demonstration. Every agency has somebody for each step of each process.
 * Accounts that exist already stay as they are.
 */
export async function loadDemoAccounts(
  tx: Transaction,
  structure: Structure,
  unitIds: UnitIds,
  clock: Clock,
): Promise<void> {
  const now = clock.now();
  const known = new Set(
    (await tx.account.findMany({ select: { loginName: true } })).map((row) => row.loginName),
  );
  const common = { passwordHash: await hashPassword(DEMO_PASSWORD), createdAt: now };
  const citizens = demoCitizens(structure).filter((citizen) => !known.has(citizen.personalId));
  await tx.account.createMany({
    data: citizens.map((citizen) => ({
      ...common,
      ...citizen,
      id: newId(now),
      kind: "CITIZEN" as const,
      loginName: citizen.personalId,
      searchName: toSearchForm(citizen.fullName),
    })),
  });
  const nextPerson = syntheticPeople(SEED);
  const officers = (await listOfficers(structure, unitIds, clock))
    .map((officer) => ({ ...officer, id: newId(now), fullName: nextPerson().fullName }))
    .filter((officer) => !known.has(officer.login));
  await tx.account.createMany({
    data: officers.map(({ id, login, fullName }) => ({
      ...common,
      id,
      fullName,
      kind: "OFFICER" as const,
      loginName: login,
      searchName: toSearchForm(fullName),
    })),
  });
  const validFrom = structure === "2020" ? "2020-01-01" : "2025-07-01";
  await tx.post.createMany({
    data: officers.flatMap(({ id, title, seats }) =>
      seats.map((seat) => ({ ...seat, id: newId(now), accountId: id, title, validFrom })),
    ),
  });
}

async function listOfficers(structure: Structure, unitIds: UnitIds, clock: Clock): Promise<Officer[]> {
  const tree = await getUnitTree(localDateOf(clock.now()));
  const named = rosterOf(structure).map(({ login, title, posts }) => ({
    login,
    title,
    seats: posts.map(([unit, role]) => ({ unitId: idOf(unitIds, `${structure}/${unit}`), role })),
  }));
  const processes = readFullProcedures(structure).map(({ process }) => process);
  const taken = named.flatMap(({ seats }) => seats);
  return [...named, ...findGaps(tree, processes, taken).map((gap) => toOfficer(tree, gap))];
}

function toOfficer(tree: UnitTree, gap: ReturnType<typeof findGaps>[number]): Officer {
  const agency = getUnit(tree, gap.agencyId);
  const key = agency.areaCode ?? agency.functionCode;
  return gap.kind === "HEAD"
    ? { login: `lanhdao.${key}`, title: `Lãnh đạo, ${agency.name}`, seats: gap.seats }
    : { login: `canbo.${key}`, title: `Công chức, ${agency.name}`, seats: gap.seats };
}
