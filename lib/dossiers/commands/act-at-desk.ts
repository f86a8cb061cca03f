import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { visibleTo } from "@/lib/dossiers/access";
import type { DossierEventType } from "@/lib/dossiers/domain/dossier-event";
import type { DossierState } from "@/lib/dossiers/domain/dossier-state";
import type { Recorded } from "@/lib/dossiers/ledger/record-dossier-event";
import { listTimeline } from "@/lib/dossiers/queries/list-timeline";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { prisma } from "@/lib/platform/db/prisma";
import { ConflictError } from "@/lib/platform/errors/app-error";

/** What somebody else did while this officer was looking. */
export type Overtaken = {
  type: DossierEventType;
  actorName: string | null;
  at: string;
  state: DossierState;
};

export type DeskAct =
  | { done: true; dossierId: string; version: number }
  | { done: false; overtaken: Overtaken };

/** A command of the desk. */
export type DeskCommand<I> = (actor: Actor, input: I, context: CommandContext) => Promise<Recorded>;

/**
 * Runs an act of the desk. When somebody was faster it does nothing and says who did what, so that the officer need
 * not guess. Everything else that goes wrong is thrown as by the command itself.
 */
export async function actAtDesk<I extends { dossierId: string }>(
  command: DeskCommand<I>,
  actor: Actor,
  input: I,
  context: CommandContext,
): Promise<DeskAct> {
  try {
    const { dossierId, version } = await command(actor, input, context);
    return { done: true, dossierId, version };
  } catch (failure) {
    if (!(failure instanceof ConflictError)) throw failure;
    const overtaken = await tellWhatHappened(actor, input.dossierId);
    if (!overtaken) throw failure;
    return { done: false, overtaken };
  }
}

async function tellWhatHappened(actor: Actor, dossierId: string): Promise<Overtaken | null> {
  const dossier = await prisma.dossier.findFirst({
    where: { AND: [{ id: dossierId }, visibleTo(actor)] },
    select: { state: true },
  });
  const [latest] = dossier ? await listTimeline(dossierId, 1) : [];
  if (!dossier || !latest) return null;
  const { type, actorName, at } = latest;
  return { type, actorName, at, state: dossier.state as DossierState };
}
