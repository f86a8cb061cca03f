import { addDays, instantOf, localDateOf } from "@/lib/calendar/domain/local-date";
import { getLatestCalendar } from "@/lib/calendar/queries/get-work-calendar";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { Clock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { idOf, type UnitIds } from "../../structure/load-structure";
import type { Structure } from "../../structure/structure-file";
import { demoCitizens } from "../demo-citizens";
import { syntheticPeople } from "../synthetic-people";
import { demoPlan } from "./demo-plan";
import { fileDossier } from "./file-dossier";
import { handOverResults } from "./hand-over-results";
import { SAMPLES } from "./sample-answers";
import { workDossier } from "./work-dossier";

const CODES = {
  "2020": { birth: "1.001193", household: "1.001612", judicial: "2.000488", social: "1.001776" },
  "2025": { birth: "1.001193", household: "1.001612", judicial: "3.000333", social: "1.001776" },
} as const;

const OPENING_MINUTE = 450;
const SPREAD_MINUTES = 23;
const SEED = 26;

/**
 * Gives the demonstration about forty dossiers of the last weeks, filed and worked through the same commands as on
 * the screens. A database that holds dossiers already gets none.
 */
export async function loadDemoDossiers(structure: Structure, unitIds: UnitIds, clock: Clock): Promise<void> {
  if ((await prisma.dossier.count()) > 0) return;
  const citizens = demoCitizens(structure);
  const nextPerson = syntheticPeople(SEED);
  const today = localDateOf(clock.now());
  const tree = await getUnitTree(today);
  const calendar = await prisma.$transaction(getLatestCalendar);
  for (const [index, plan] of demoPlan(structure).entries()) {
    const citizen = citizens[plan.citizen];
    if (!citizen) throw new RangeError(`no citizen ${plan.citizen}`);
    const account = await prisma.account.findUniqueOrThrow({ where: { loginName: citizen.personalId } });
    const applicant = { kind: "CITIZEN", accountId: account.id, fullName: account.fullName } as const;
    const filedOn = addDays(today, -plan.daysAgo);
    const from = instantOf(filedOn, OPENING_MINUTE + ((index * SPREAD_MINUTES) % 480));
    const { answers, papers } = SAMPLES[plan.kind]({ citizen, person: nextPerson(), filedOn });
    const dossierId = await fileDossier(applicant, {
      procedureCode: CODES[structure][plan.kind],
      competentUnitId: idOf(unitIds, `${structure}/${plan.unit}`),
      citizen,
      answers,
      papers,
      delivery: plan.delivery ?? "ONLINE",
      at: from,
    });
    const paper = papers[0] ?? "p07";
    await workDossier({ plan, dossierId, applicant, paper, tree, calendar, from, until: clock.now() });
  }
  await handOverResults(tree, clock);
}
