import { formatDossierCode } from "@/lib/dossiers/domain/dossier-code";
import type { DossierProjection } from "@/lib/dossiers/domain/dossier-projection";
import { regimeOn } from "@/lib/dossiers/domain/regime";
import { getUnit, type UnitTree } from "@/lib/organization/domain/unit-tree";
import { formatReceiptNumber } from "@/lib/payments/domain/fee-receipt-form";

/** Rows of the two tables that count. */
export type CounterRows = {
  codes: { agencyCode: string; localOn: string; last: number }[];
  numbers: { agencyId: string; series: string; year: number; last: number }[];
};

/** The series in which results are numbered, and receipts for fees. */
const RESULTS = "KQ";
const RECEIPTS = "BL";

/** Counts codes and document numbers as the tables `code_counter` and `number_counter` do. */
export class Counters {
  private readonly last = new Map<string, number>();
  private readonly touched = new Set<string>();

  /** `start` is what the tables hold already. */
  constructor(
    private readonly tree: UnitTree,
    start: CounterRows,
  ) {
    for (const { agencyCode, localOn, last } of start.codes)
      this.last.set(`code/${agencyCode}/${localOn}`, last);
    for (const { agencyId, series, year, last } of start.numbers)
      this.last.set(`${series}/${agencyId}/${year}`, last);
  }

  /** The next dossier code of the agency that numbers this dossier, as `nextDossierCode` finds it. */
  nextCode(projection: DossierProjection, localOn: string): string {
    const unitId = regimeOn(localOn) === "R2025" ? projection.competentUnitId : projection.receivingUnitId;
    const { agencyCode } = getUnit(this.tree, getUnit(this.tree, unitId).agencyId);
    if (!agencyCode) throw new RangeError(`agency of ${unitId} has no code`);
    return formatDossierCode(agencyCode, localOn, this.next(`code/${agencyCode}/${localOn}`));
  }

  /** The next number of a result of an agency in a year. */
  nextResultNumber(agencyId: string, year: number): string {
    return `${String(this.next(`${RESULTS}/${agencyId}/${year}`)).padStart(2, "0")}/KQ-TTHC`;
  }

  /** The next number of a receipt for a fee of a unit in a year. */
  nextReceiptNumber(unitId: string, year: number): string {
    return formatReceiptNumber(this.next(`${RECEIPTS}/${unitId}/${year}`));
  }

  /** The counters that have moved. */
  moved(): CounterRows {
    return {
      codes: this.rows("code").map(([agencyCode, localOn, last]) => ({ agencyCode, localOn, last })),
      numbers: [RESULTS, RECEIPTS].flatMap((series) =>
        this.rows(series).map(([agencyId, year, last]) => ({ agencyId, series, year: Number(year), last })),
      ),
    };
  }

  private next(key: string): number {
    this.touched.add(key);
    const next = (this.last.get(key) ?? 0) + 1;
    this.last.set(key, next);
    return next;
  }

  private rows(kind: string): [string, string, number][] {
    return [...this.touched].flatMap((key) => {
      const last = this.last.get(key) ?? 0;
      const [ofKind, first = "", second = ""] = key.split("/");
      return ofKind === kind ? [[first, second, last] as [string, string, number]] : [];
    });
  }
}
