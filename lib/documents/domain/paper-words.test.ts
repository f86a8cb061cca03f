import { describe, expect, it } from "vitest";
import { lookupAddressToType } from "@/lib/documents/domain/lookup-address-to-type";
import { paperForm } from "@/lib/documents/domain/paper-form";
import { dongOnPaper, feeOnPaper } from "@/lib/documents/domain/paper-money";
import { termInWords } from "@/lib/documents/domain/term-in-words";

describe("words on papers", () => {
  it.each([
    [3, "WORKING_DAY", "03 ngày làm việc"],
    [2.5, "WORKING_DAY", "2,5 ngày làm việc"],
    [24, "WORKING_HOUR", "24 giờ làm việc"],
    [15, "CALENDAR_DAY", "15 ngày"],
  ] as const)("a term of %s %s is %s", (value, unit, words) => {
    expect(termInWords({ value, unit })).toBe(words);
  });

  it.each([
    [0, "0 đồng"],
    [8_000, "8.000 đồng"],
    [1_234_567, "1.234.567 đồng"],
  ])("%s is %s", (amount, words) => {
    expect(dongOnPaper(amount)).toBe(words);
  });

  it.each([
    [{ amountDong: 8_000, status: "PAID" }, "8.000 đồng (đã nộp)"],
    [{ amountDong: 8_000, status: "UNPAID" }, "8.000 đồng (chưa nộp)"],
    [{ amountDong: 8_000, status: "EXEMPT" }, "Được miễn"],
    [{ amountDong: 0, status: "PAID" }, "Không thu"],
  ] as const)("the fee %j is %s", (fee, words) => {
    expect(feeOnPaper(fee)).toBe(words);
  });

  it("binds the circular to the regime", () => {
    expect(paperForm("RECEIPT", "R2018")).toEqual({ number: "01", circular: "01/2018/TT-VPCP" });
    expect(paperForm("REFUSAL", "R2025")).toEqual({ number: "03", circular: "03/2025/TT-VPCP" });
  });

  it.each([
    ["RECEIPT", "01", "01"],
    ["SUPPLEMENT", "02", "02"],
    ["REFUSAL", "03", "03"],
    ["RESOLUTION_REFUSAL", "03", "03"],
    ["APOLOGY", "04", "04"],
    ["STOP", undefined, "05"],
    ["CONTROL_SHEET", "05", "06"],
    ["REGISTER", "06", "07"],
  ] as const)("%s is form %s of 2018 and form %s of 2025", (kind, before, after) => {
    expect(paperForm(kind, "R2018")?.number).toBe(before);
    expect(paperForm(kind, "R2025")?.number).toBe(after);
  });

  it("a same-day service says so", () => {
    const term = { value: 1, unit: "WORKING_DAY", sameDayCutoffMinutes: 900 } as const;
    expect(termInWords(term)).toBe("Trong ngày làm việc");
  });

  it("gives the look-up as it is typed", () => {
    expect(lookupAddressToType("https://dichvucong.example.vn:8443/")).toBe(
      "dichvucong.example.vn:8443/tra-cuu",
    );
  });
});
