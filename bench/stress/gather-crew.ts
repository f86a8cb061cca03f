import type { ActorPost } from "@/lib/accounts/domain/actor";
import { submitDossier } from "@/lib/dossiers/commands/submit-dossier";
import type { FilingWithProcess } from "@/lib/dossiers/ledger/get-filing";
import type { Role } from "@/lib/organization/domain/role";
import { agenciesFor, findUnitFor, getUnit, type UnitTree } from "@/lib/organization/domain/unit-tree";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { prisma } from "@/lib/platform/db/prisma";
import { newId } from "@/lib/platform/ids/new-id";
import { sampleAnswers } from "@/scripts/testing/sample-answers";
import { fileDraft } from "../file-draft";
import { loadScene } from "../generator/scene";
import { answeringUnits, type Citizen, type Crew, type Officer, type Target } from "./crew";

export type CrewWanted = { officers: number; dossiers: number };

const FOREIGN = 4;

type Seat = { unitId: string; role: Role };

/**
 * Appoints new officers to every seat that the dossiers of one agency pass, and lets one citizen file the dossiers
 * there, all procedures of such agencies in turn. Each run has officers, citizen and dossiers of its own.
 */
export async function gatherCrew(wanted: CrewWanted, context: CommandContext): Promise<Crew> {
  const now = context.clock.now();
  const { tree, filings } = await loadScene(now);
  const [home, neighbour] = agenciesFor(tree, { level: "commune", function: "committee" });
  if (!home || !neighbour) throw new Error("the province has no two communes");
  const own = filings.filter(({ process }) =>
    agenciesFor(tree, process.competent).some((unit) => unit.id === home.id),
  );
  if (own.length === 0) throw new Error("no procedure of the communes is set up");
  const officers = await appoint(wanted.officers, listSeats(tree, own, home.id, neighbour.id), tree, now);
  const { citizen, personalId } = await makeCitizen(now);
  const file = async (index: number, competentUnitId: string): Promise<Target> => {
    const filing = own[index % own.length];
    if (!filing) throw new RangeError("no filing");
    const unitIdFor = (level: string, functionCode: string) =>
      agenciesFor(tree, { level, function: functionCode })[0]?.id ?? "";
    const answers = sampleAnswers(filing.form, unitIdFor);
    const procedureCode = await codeOf(filing.procedureVersionId);
    const draft = { procedureCode, filing, citizen, personalId, answers, competentUnitId };
    const { dossierId } = await submitDossier(citizen, await fileDraft(draft, context), context);
    return targetOf(dossierId);
  };
  const targets: Target[] = [];
  for (let index = 0; index < wanted.dossiers; index += 1) targets.push(await file(index, home.id));
  const foreign: Target[] = [];
  for (let index = 0; index < FOREIGN; index += 1) foreign.push(await file(index, neighbour.id));
  const answeringUnitIds = answeringUnits(officers.flatMap(({ posts }) => posts));
  return { officers, citizen, targets, foreign, neighbourId: neighbour.id, answeringUnitIds };
}

function listSeats(
  tree: UnitTree,
  filings: readonly FilingWithProcess[],
  homeId: string,
  neighbourId: string,
): Seat[] {
  const seats = filings.flatMap(({ process }) =>
    process.steps.flatMap((step): Seat[] => {
      const unit = findUnitFor(tree, homeId, step.unit);
      return unit ? [{ unitId: unit.id, role: step.role }] : [];
    }),
  );
  const counters = seats.filter(({ role }) => role === "RECEPTION");
  const extra: Seat[] = [
    ...counters.map(({ unitId }): Seat => ({ unitId, role: "RETURN" })),
    ...(["DIV_HEAD", "SIGNER", "SPECIALIST"] as const).map((role): Seat => ({ unitId: homeId, role })),
    { unitId: neighbourId, role: "DIV_HEAD" },
  ];
  return [...new Map([...seats, ...extra].map((seat) => [`${seat.unitId} ${seat.role}`, seat])).values()];
}

/** Seats are dealt in turn: with more officers than seats several share one, with fewer somebody has several. */
async function appoint(count: number, seats: readonly Seat[], tree: UnitTree, now: Date): Promise<Officer[]> {
  const officers: Officer[] = [];
  for (let index = 0; index < count; index += 1) {
    const mine = seats.filter((_, at) => at % Math.min(count, seats.length) === index % seats.length);
    const accountId = newId(now);
    const fullName = `Cán bộ thử tải ${index + 1}`;
    const posts = mine.map(
      (seat): ActorPost => ({ ...seat, postId: newId(now), agencyId: getUnit(tree, seat.unitId).agencyId }),
    );
    await prisma.account.create({
      data: {
        ...{ id: accountId, kind: "OFFICER", loginName: accountId, fullName, createdAt: now },
        searchName: fullName.toLowerCase(),
        posts: {
          create: posts.map(({ postId, unitId, role }) => ({
            ...{ id: postId, unitId, role, validFrom: "2020-01-01" },
          })),
        },
      },
    });
    officers.push({ kind: "OFFICER", accountId, fullName, posts });
  }
  return officers;
}

async function makeCitizen(now: Date): Promise<{ citizen: Citizen; personalId: string }> {
  const accountId = newId(now);
  const fullName = "Lường Thị Thử";
  const digits = BigInt(`0x${accountId.replaceAll("-", "").slice(-12)}`) % 100_000_000n;
  const personalId = `0201${String(digits).padStart(8, "0")}`;
  await prisma.account.create({
    data: {
      ...{ id: accountId, kind: "CITIZEN", loginName: accountId, fullName, personalId, createdAt: now },
      ...{ searchName: fullName.toLowerCase(), phone: "0912345678", address: "Thôn Nà Lầu" },
    },
  });
  return { citizen: { kind: "CITIZEN", accountId, fullName }, personalId };
}

async function codeOf(procedureVersionId: string): Promise<string> {
  const { procedure } = await prisma.procedureVersion.findUniqueOrThrow({
    where: { id: procedureVersionId },
    select: { procedure: { select: { code: true } } },
  });
  return procedure.code;
}

async function targetOf(id: string): Promise<Target> {
  const { version, papers } = await prisma.dossier.findUniqueOrThrow({
    where: { id },
    select: { version: true, papers: { select: { componentCode: true }, take: 1 } },
  });
  return { id, firstVersion: version, componentCode: papers[0]?.componentCode ?? "p01" };
}
