/** The legal regime of dossiers received on a local date (NĐ 118/2025/NĐ-CP Art. 40.1 replaced NĐ 61/2018/NĐ-CP). */
export type Regime = "R2018" | "R2025";

export function regimeOn(localOn: string): Regime {
  return localOn < "2025-07-01" ? "R2018" : "R2025";
}
