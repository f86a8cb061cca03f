import "server-only";
import { isAskedFor } from "@/lib/dossiers/domain/missing-components";
import type { ReceiveAtCounterInput } from "@/lib/dossiers/schemas/counter-inputs";
import type { Answers } from "@/lib/forms/domain/e-form";
import type { Transaction } from "@/lib/platform/db/transact";
import { ValidationError } from "@/lib/platform/errors/app-error";
import type { Filing } from "./get-filing";

/**
 * Keeps how many sheets of each paper were handed in (NĐ 118/2025/NĐ-CP Art. 17.1): from now on there is a folder, and
 * it lies at the counter. Throws `ValidationError` for a required paper that was neither handed in nor scanned, unless a
 * supplement will ask for it, or that was not scanned for no reason.
 */
export async function keepSheets(
  tx: Transaction,
  dossier: { id: string; answers: unknown; receivingUnitId: string },
  filing: Filing,
  sheets: ReceiveAtCounterInput["sheets"],
  { complete }: { complete: boolean },
): Promise<void> {
  const scanned = await tx.dossierPaper.findMany({
    where: { dossierId: dossier.id },
    select: { componentCode: true },
  });
  const hasScan = new Set(scanned.map(({ componentCode }) => componentCode));
  const asked = filing.content.components.filter(
    (component) => component.kind !== "NOTE" && isAskedFor(component, dossier.answers as Answers),
  );
  const problems: Record<string, string[]> = {};
  const kept = asked.flatMap((component) => {
    const { code } = component;
    const counted = sheets.find(({ componentCode }) => componentCode === code);
    const handedIn = counted ? counted.originals + counted.certified + counted.copies : 0;
    const mustScan = component.kind === "SUBMIT" && component.required && !hasScan.has(code);
    if (mustScan && handedIn === 0 && complete) problems[`sheets.${code}`] = ["forms.paperMissing"];
    else if (mustScan && handedIn > 0 && !counted?.noScanReason)
      problems[`noScan.${code}`] = ["forms.required"];
    return counted && handedIn > 0 ? [{ ...counted, dossierId: dossier.id }] : [];
  });
  if (Object.keys(problems).length > 0) throw new ValidationError(problems);
  await tx.dossierSheets.createMany({ data: kept });
  if (kept.length === 0) return;
  await tx.dossier.update({
    where: { id: dossier.id },
    data: { folderUnitId: dossier.receivingUnitId },
    select: { id: true },
  });
}
