import "server-only";
import type { ProcedureSheet } from "@/lib/documents/domain/procedure-sheet";
import { termInWords } from "@/lib/documents/domain/term-in-words";
import { renderOfficialPaper } from "@/lib/documents/render/render-official-paper";
import type { Clock } from "@/lib/platform/clock/clock";
import { env } from "@/lib/platform/env";
import { findTerm } from "@/lib/procedures/domain/find-term";
import { SUBJECT_NAMES } from "@/lib/procedures/domain/subject-names";
import type { ProcedurePage } from "@/lib/procedures/dto";
import { getProcedurePage } from "./get-procedure-page";

/**
 * The procedure in force as a PDF to carry. Throws `NotFoundError` when there is none with this code. Papers of the
 * administration are in Vietnamese.
 */
export async function printProcedureSheet(code: string, context: { clock: Clock }): Promise<Uint8Array> {
  const procedure = await getProcedurePage(code, context);
  return renderOfficialPaper(composeSheet(procedure, context.clock.now()));
}

function composeSheet(procedure: ProcedurePage, now: Date): ProcedureSheet {
  const { content } = procedure;
  const term = findTerm(content.terms, "COUNTER");
  return {
    kind: "PROCEDURE_SHEET",
    portalName: env.PORTAL_NAME,
    printedAt: now.getTime(),
    pageUrl: new URL(`/thu-tuc/${procedure.code}`, env.PUBLIC_URL).toString(),
    code: procedure.code,
    name: procedure.name,
    sectorName: procedure.sectorName,
    audience: procedure.subjects.map((subject) => SUBJECT_NAMES[subject]),
    whereToFile: content.agencyText,
    channels: content.channels.map((channel) => CHANNEL_NAMES[channel]),
    components: content.components
      .filter((component) => component.kind !== "NOTE")
      .map((component) => ({
        name: component.name,
        original: component.originals ?? 0,
        copy: component.copies ?? 0,
        ...(component.hint ? { note: component.hint } : {}),
      })),
    setCount: content.setCount ?? 1,
    termText: content.termText ?? (term ? termInWords(term) : "Nguồn công bố chưa ghi"),
    fees: content.fees.flatMap((fee) =>
      fee.amount === null
        ? []
        : [
            {
              name: FEE_NAMES[fee.kind],
              amountDong: fee.amount,
              ...(fee.note ? { note: fee.note } : {}),
            },
          ],
    ),
    steps: content.steps.map(({ actor, action }) => (actor ? `${actor}: ${action}` : action)),
    results: content.results.map(({ name }) => name),
    legalBasis: content.legalBasis,
    hotline: env.PORTAL_HOTLINE,
  };
}

const CHANNEL_NAMES = { ONLINE: "Trực tuyến", COUNTER: "Trực tiếp", POST: "Bưu chính công ích" } as const;
const FEE_NAMES = { FEE: "Phí", CHARGE: "Lệ phí", UNKNOWN: "Mức thu" } as const;
