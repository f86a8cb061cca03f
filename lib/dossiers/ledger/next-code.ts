import "server-only";
import { formatDossierCode } from "@/lib/dossiers/domain/dossier-code";
import type { DossierProjection } from "@/lib/dossiers/domain/dossier-projection";
import { regimeOn } from "@/lib/dossiers/domain/regime";
import { getUnit, type UnitTree } from "@/lib/organization/domain/unit-tree";
import type { Transaction } from "@/lib/platform/db/transact";
import { RuleError } from "@/lib/platform/errors/app-error";

/**
 * The next dossier code of the agency on a local day (TT 01/2018/TT-VPCP Art. 19; NĐ 118/2025/NĐ-CP Art. 28: the
 * competent agency's code, before it the receiving one's). Concurrent acceptances wait for one row and get
 * different numbers; a rolled-back one may leave a gap.
 */
export async function nextDossierCode(
  tx: Transaction,
  projection: DossierProjection,
  tree: UnitTree,
  localOn: string,
): Promise<string> {
  const unitId = regimeOn(localOn) === "R2025" ? projection.competentUnitId : projection.receivingUnitId;
  const agencyCode = getUnit(tree, getUnit(tree, unitId).agencyId).agencyCode;
  if (!agencyCode) throw new RuleError("agencyCodeMissing");
  const rows = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO code_counter (agency_code, local_on, last) VALUES (${agencyCode}, ${localOn}, 1)
    ON CONFLICT (agency_code, local_on) DO UPDATE SET last = code_counter.last + 1
    RETURNING last`;
  return formatDossierCode(agencyCode, localOn, rows[0]?.last ?? 1);
}

/** The next number of a series of documents of an agency in a year, from 1. */
export async function nextDocumentNumber(
  tx: Transaction,
  agencyId: string,
  series: string,
  year: number,
): Promise<number> {
  const rows = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO number_counter (agency_id, series, year, last) VALUES (${agencyId}::uuid, ${series}, ${year}, 1)
    ON CONFLICT (agency_id, series, year) DO UPDATE SET last = number_counter.last + 1
    RETURNING last`;
  return rows[0]?.last ?? 1;
}
