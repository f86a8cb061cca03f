import type { ReasonedAct } from "./reason-codes";
import type { Regime } from "./regime";

/** The article of the one-stop decree of each regime that allows the act. */
const ARTICLES: Record<Regime, Record<ReasonedAct, string>> = {
  R2018: {
    refuseReception: "Điều 17 Nghị định 61/2018/NĐ-CP",
    requestSupplement: "Khoản 4 Điều 19 Nghị định 61/2018/NĐ-CP",
    askObligation: "Điều 19 Nghị định 61/2018/NĐ-CP",
    pause: "Điều 19 Nghị định 61/2018/NĐ-CP",
    reappoint: "Khoản 9 Điều 19 Nghị định 61/2018/NĐ-CP",
    refuseResult: "Điều 19 Nghị định 61/2018/NĐ-CP",
    stop: "Nghị định 61/2018/NĐ-CP",
  },
  R2025: {
    refuseReception: "Điều 17 Nghị định 118/2025/NĐ-CP",
    requestSupplement: "Khoản 5 Điều 19 Nghị định 118/2025/NĐ-CP",
    askObligation: "Điều 19 Nghị định 118/2025/NĐ-CP",
    pause: "Điều 19 Nghị định 118/2025/NĐ-CP",
    reappoint: "Khoản 6 Điều 19 Nghị định 118/2025/NĐ-CP",
    refuseResult: "Điều 19 Nghị định 118/2025/NĐ-CP",
    stop: "Điều 21 Nghị định 118/2025/NĐ-CP",
  },
};

/** The article of the decree that ruled when the dossier was received. */
export function articleOf(act: ReasonedAct, regime: Regime): string {
  return ARTICLES[regime][act];
}

const LONGEST = 500;
const MOST = 20;

/** Legal bases offered for an act: the article of the decree first, then the laws the procedure itself names. */
export function suggestLegalBases(
  act: ReasonedAct,
  regime: Regime,
  ofProcedure: readonly string[],
): string[] {
  const named = ofProcedure
    .map((basis) => basis.trim())
    .filter(({ length }) => length > 0 && length <= LONGEST);
  return [...new Set([articleOf(act, regime), ...named])].slice(0, MOST);
}
