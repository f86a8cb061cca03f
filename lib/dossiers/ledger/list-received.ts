import "server-only";
import type { ReceivedComponent } from "@/lib/documents/domain/receipt-paper";
import type { DossierProjection } from "@/lib/dossiers/domain/dossier-projection";
import type { Transaction } from "@/lib/platform/db/transact";
import type { ProcedureContent } from "@/lib/procedures/schemas/procedure-content";

/**
 * What a dossier consists of, as every paper about it says: sheets as the counter counted them, where nobody counted
 * those that the procedure asks for, and files. Forms are always among it.
 */
export async function listReceived(
  tx: Transaction,
  dossierId: string,
  content: ProcedureContent,
  projection: DossierProjection,
): Promise<ReceivedComponent[]> {
  const papers = await tx.dossierPaper.findMany({ where: { dossierId }, select: { componentCode: true } });
  const counted = await tx.dossierSheets.findMany({ where: { dossierId } });
  const onPaper = projection.channel !== "ONLINE" && counted.length === 0;
  return content.components.flatMap((component) => {
    const files = papers.filter((paper) => paper.componentCode === component.code).length;
    const sheets = counted.find((sheet) => sheet.componentCode === component.code);
    const isForm = component.kind === "FORM";
    if (files === 0 && !isForm && !sheets) return [];
    return [
      {
        name: component.name,
        original: sheets?.originals ?? (onPaper ? (component.originals ?? 0) : 0),
        certified: sheets?.certified ?? 0,
        photo: sheets?.copies ?? (onPaper ? (component.copies ?? 0) : 0),
        electronic: isForm && projection.channel === "ONLINE" ? 1 : files,
      },
    ];
  });
}
