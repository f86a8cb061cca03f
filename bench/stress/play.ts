import type { Actor } from "@/lib/accounts/domain/actor";
import { availableActions } from "@/lib/dossiers/domain/action-permission";
import { feeOwed } from "@/lib/dossiers/domain/decide-result";
import type { DossierAction } from "@/lib/dossiers/domain/transition-table";
import { getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { systemClock } from "@/lib/platform/clock/clock";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { prisma } from "@/lib/platform/db/prisma";
import { NotFoundError } from "@/lib/platform/errors/app-error";
import { createRandom, type Random } from "../generator/random";
import { ACTS, ONWARD, type Request, SELDOM, type Sight } from "./acts";
import { type Attempt, type Mode, readFailure } from "./attempt";
import type { Crew, Target } from "./crew";

/** Who plays, and the seed of their chance: until a moment (ms since 1970), or for so many turns each. */
export type Play = {
  crew: Crew;
  players: readonly Actor[];
  seed: number;
  untilAt?: number;
  turns?: number;
};

const context: CommandContext = { clock: systemClock };
const PERFORMABLE = Object.keys(ACTS) as DossierAction[];
/** For so long everybody who looks at the dossier of the moment looks at the same one. */
const CROWD_MS = 200;

/** Lets all players act at once, each one request after the other, and returns every request. */
export async function play({
  crew,
  players,
  seed,
  untilAt = Infinity,
  turns = Infinity,
}: Play): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  await Promise.all(
    players.map(async (actor, index) => {
      const random = createRandom(seed * 1_000 + index);
      for (let turn = 0; turn < turns && Date.now() < untilAt; turn += 1) {
        await playOnce(crew, actor, random, attempts);
      }
    }),
  );
  return attempts;
}

async function playOnce(crew: Crew, actor: Actor, random: Random, attempts: Attempt[]): Promise<void> {
  const mode = chooseMode(random);
  if (mode === "FOREIGN") return tryForeign(crew, actor, random, attempts);
  const sight = await look(crew, actor, chooseTarget(crew, random), random);
  if (!sight) return;
  const actions = sight.actions.filter((action) => !SELDOM.has(action) || random.chance(0.04));
  if (mode === "UNLAWFUL") {
    const others = PERFORMABLE.filter((action) => !sight.actions.includes(action));
    await attempt(sight, random.pick(others), mode, attempts);
    return;
  }
  if (actions.length === 0) return;
  const onward = actions.filter((action) => ONWARD.has(action));
  const action = random.pick(onward.length > 0 && random.chance(0.5) ? onward : actions);
  if (mode === "STALE") {
    await attempt({ ...sight, version: sight.version - 1 }, action, mode, attempts);
    return;
  }
  const request = requestFor(sight, action);
  if (mode === "TWIN") {
    await Promise.all([
      send(sight, action, mode, request, attempts),
      send(sight, action, mode, request, attempts),
    ]);
    return;
  }
  const done = await send(sight, action, "LAWFUL", request, attempts);
  if (done && mode === "AGAIN") await send(sight, action, mode, request, attempts);
}

function chooseMode(random: Random): Mode {
  const chance = random.next();
  if (chance < 0.03) return "FOREIGN";
  if (chance < 0.08) return "UNLAWFUL";
  if (chance < 0.14) return "STALE";
  if (chance < 0.24) return "TWIN";
  return chance < 0.32 ? "AGAIN" : "LAWFUL";
}

function chooseTarget({ targets }: Crew, random: Random): Target {
  const ofTheMoment = targets[Math.floor(Date.now() / CROWD_MS) % targets.length];
  return ofTheMoment && random.chance(0.3) ? ofTheMoment : random.pick(targets);
}

type Seen = Sight & { actions: readonly DossierAction[] };

/** What the actor sees of the dossier; null when it is out of their sight. */
async function look(crew: Crew, actor: Actor, target: Target, random: Random): Promise<Seen | null> {
  try {
    const { row, projection, standing } = await getDossierForAct(prisma, actor, target.id, context.clock);
    const owes = feeOwed(projection) > 0;
    const actions = availableActions(standing, actor).filter(
      (action) => action in ACTS && (owes || action !== "takeFee"),
    );
    return { crew, actor, target, projection, version: row.version, random, context, actions };
  } catch (error) {
    if (error instanceof NotFoundError) return null;
    throw error;
  }
}

/** A dossier of the neighbours, with what is lawful on a dossier of one's own. */
async function tryForeign(crew: Crew, actor: Actor, random: Random, attempts: Attempt[]): Promise<void> {
  const target = random.pick(crew.foreign);
  const serves = actor.kind === "OFFICER" && actor.posts.some((post) => post.agencyId === crew.neighbourId);
  if (serves || actor.kind !== "OFFICER") return;
  const own = await look(crew, actor, random.pick(crew.targets), random);
  if (!own) return;
  await attempt({ ...own, target, version: target.firstVersion }, "accept", "FOREIGN", attempts);
}

function requestFor(sight: Sight, action: DossierAction): Request {
  const make = ACTS[action];
  if (!make) throw new RangeError(`no input for ${action}`);
  return make(sight);
}

function attempt(sight: Sight, action: DossierAction, mode: Mode, attempts: Attempt[]): Promise<boolean> {
  return send(sight, action, mode, requestFor(sight, action), attempts);
}

async function send(
  { actor, target }: Sight,
  action: DossierAction,
  mode: Mode,
  request: Request,
  attempts: Attempt[],
): Promise<boolean> {
  const began = performance.now();
  const accountId = actor.kind === "SYSTEM" ? "" : actor.accountId;
  const common = { action, mode, dossierId: target.id, accountId };
  try {
    const { seq } = await request();
    attempts.push({ ...common, outcome: "DONE", detail: null, seq, ms: performance.now() - began });
    return true;
  } catch (error) {
    attempts.push({ ...common, ...readFailure(error), seq: null, ms: performance.now() - began });
    return false;
  }
}
