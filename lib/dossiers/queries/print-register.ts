import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { drawDraftPaper } from "@/lib/documents/queries/draw-draft-paper";
import type { Clock } from "@/lib/platform/clock/clock";
import { getRegisterBook, type RegisterPart } from "./get-register-book";

/**
 * A part of an office's register (F07) as PDF.
 * @throws NotFoundError for an office where the officer neither receives nor returns
 */
export async function printRegister(
  actor: Extract<Actor, { kind: "OFFICER" }>,
  unitId: string,
  asked: RegisterPart,
  context: { clock: Clock },
): Promise<Uint8Array> {
  return drawDraftPaper(await getRegisterBook(actor, unitId, asked, context));
}
