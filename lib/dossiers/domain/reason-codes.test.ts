import { describe, expect, it } from "vitest";
import en from "@/messages/en/dossiers.json";
import vi from "@/messages/vi/dossiers.json";
import { articleOf, suggestLegalBases } from "./legal-bases";
import { isReasonCode, REASON_CODES, type ReasonedAct } from "./reason-codes";

const ACTS = Object.keys(REASON_CODES) as ReasonedAct[];

describe("reason codes", () => {
  it.each(ACTS)("of %s are said in both languages, each once", (act) => {
    const codes: readonly string[] = REASON_CODES[act];
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) {
      expect(isReasonCode(code)).toBe(true);
      expect(vi.reason).toHaveProperty(code);
      expect(en.reason).toHaveProperty(code);
    }
  });

  it("do not hold what nobody may choose", () => {
    expect(isReasonCode("BECAUSE")).toBe(false);
  });
});

describe("legal bases", () => {
  it.each(ACTS)("name the decree under which the dossier was received for %s", (act) => {
    expect(articleOf(act, "R2018")).toContain("61/2018/NĐ-CP");
    expect(articleOf(act, "R2025")).toContain("118/2025/NĐ-CP");
  });

  it("offer the decree first, then what the procedure names, once and only what fits", () => {
    const named = ["Luật Hộ tịch 60/2014/QH13", " Luật Hộ tịch 60/2014/QH13 ", "", "x".repeat(501)];
    expect(suggestLegalBases("refuseReception", "R2025", named)).toEqual([
      "Điều 17 Nghị định 118/2025/NĐ-CP",
      "Luật Hộ tịch 60/2014/QH13",
    ]);
  });
});
