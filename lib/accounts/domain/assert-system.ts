import type { Actor } from "./actor";

/** For work that no person asks for. Throws a `TypeError` when a person does: a defect of the caller. */
export function assertSystem(actor: Actor): void {
  if (actor.kind !== "SYSTEM") throw new TypeError("only the system itself does this");
}

export const SYSTEM_ACTOR: Actor = { kind: "SYSTEM" };
