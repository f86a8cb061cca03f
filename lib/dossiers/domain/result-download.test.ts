import { expect, it } from "vitest";
import { DOSSIER_STATES } from "./dossier-state";
import { mayDownloadResult } from "./result-download";

const free = { feeDong: null, feePaidDong: 0 };
const owing = { feeDong: 8_000, feePaidDong: 0 };

it.each(DOSSIER_STATES)(
  "a result in %s is the applicant's once handed over, or online when it is ready",
  (state) => {
    const methods = ["ONLINE", "COUNTER", "POST", null].filter((method) =>
      mayDownloadResult({ state, ...free }, method),
    );
    const all = ["ONLINE", "COUNTER", "POST", null];
    const handedOver = state === "RETURNED" || state === "ARCHIVED";
    expect(methods).toEqual(handedOver ? all : state === "RESULT_READY" ? ["ONLINE"] : []);
  },
);

it("waits online for a fee that is owed", () => {
  expect(mayDownloadResult({ state: "RESULT_READY", ...owing }, "ONLINE")).toBe(false);
  expect(mayDownloadResult({ state: "RESULT_READY", ...owing, feePaidDong: 8_000 }, "ONLINE")).toBe(true);
});
