import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { renderRegisterWorkbook } from "@/lib/documents/render/render-register-workbook";
import type { Clock } from "@/lib/platform/clock/clock";
import { getRegisterBook, type RegisterPart } from "./get-register-book";

/**
 * A part of an office's register (F07) as a spreadsheet (XLSX), with the same rows as its print.
 * @throws NotFoundError for an office where the officer neither receives nor returns
 */
export async function exportRegister(
  actor: Extract<Actor, { kind: "OFFICER" }>,
  unitId: string,
  asked: RegisterPart,
  context: { clock: Clock },
): Promise<Uint8Array> {
  return renderRegisterWorkbook(await getRegisterBook(actor, unitId, asked, context));
}
