import { prisma } from "@/lib/platform/db/prisma";
import type { ProcedureContent } from "@/lib/procedures/schemas/procedure-content";

/**
 * Makes a procedure cost one amount, taken at a moment. Before anything of it is filed: what a version says is read
 * once a process.
 */
export async function setFees(
  procedureCode: string,
  { amount, collect }: { amount: number; collect: NonNullable<ProcedureContent["collect"]> },
): Promise<void> {
  const versions = await prisma.procedureVersion.findMany({ where: { procedure: { code: procedureCode } } });
  const fees = [
    { kind: "CHARGE" as const, channel: null, amount, setByProvincialCouncil: false, note: null },
  ];
  for (const { id, content } of versions) {
    const changed = { ...(content as unknown as ProcedureContent), fees, collect };
    await prisma.procedureVersion.update({ where: { id }, data: { content: changed } });
  }
}
