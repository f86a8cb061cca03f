import { expect, it } from "vitest";
import { listSheetsToPrint } from "./visit-print";

const dossier = (papers: { id: string; form: string }[]) => ({
  ...{ id: "d", code: "H37.14-260302-0001", procedureName: "Đăng ký khai sinh", dueAt: null },
  ...{ fee: { dueDong: 0, paidDong: 0, timing: null } as never, papers },
});

it("prints dossier by dossier, F01 twice and a fee receipt once", () => {
  const first = dossier([
    { id: "f01", form: "RECEIPT" },
    { id: "fee", form: "FEE_RECEIPT" },
  ]);
  const second = dossier([{ id: "other", form: "RECEIPT" }]);
  expect(listSheetsToPrint({ dossiers: [first, second] })).toEqual(["f01", "f01", "fee", "other", "other"]);
});

it("prints nothing for a visit without papers", () => {
  expect(listSheetsToPrint({ dossiers: [dossier([])] })).toEqual([]);
});
