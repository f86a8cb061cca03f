import type { Actor } from "@/lib/accounts/domain/actor";
import { findPermission } from "@/lib/dossiers/domain/action-permission";
import type { DossierAction } from "@/lib/dossiers/domain/transition-table";
import { getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { systemClock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { RuleError } from "@/lib/platform/errors/app-error";
import { createRandom } from "../generator/random";
import { ACTS } from "./acts";
import type { Crew, Target } from "./crew";

/**
 * Does an act on a dossier by somebody of the crew who may. Returns the milliseconds of the command; null where
 * nobody may do it now, or a rule forbids it.
 */
export async function performAct(
  crew: Crew,
  target: Target,
  action: DossierAction,
  seed: number,
): Promise<number | null> {
  const context = { clock: systemClock };
  const make = ACTS[action];
  const dossier = await getDossierForAct(prisma, { kind: "SYSTEM" }, target.id, context.clock);
  const { row, projection, standing } = dossier;
  const actors: Actor[] = [crew.citizen, ...crew.officers];
  const actor = actors.find((candidate) => findPermission(standing, candidate, action) !== undefined);
  if (!make || !actor) return null;
  const random = createRandom(seed);
  const request = make({ crew, actor, target, projection, version: row.version, random, context });
  const began = performance.now();
  try {
    await request();
    return performance.now() - began;
  } catch (error) {
    if (error instanceof RuleError) return null;
    throw error;
  }
}
