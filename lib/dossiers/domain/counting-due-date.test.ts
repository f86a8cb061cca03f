import { expect, test } from "vitest";
import { toldDueDate } from "./counting-due-date";
import { clockStands, DOSSIER_STATES } from "./dossier-state";

const due = new Date("2026-12-03T02:00:00Z");

test.each(DOSSIER_STATES.filter((state) => state !== "WITHDRAW_ASKED"))(
  "a wish to withdraw changes nothing of the date told in %s",
  (state) => {
    const told = toldDueDate({ state, resumeState: null }, due);
    expect(told).toBe(clockStands(state) ? null : due);
    expect(toldDueDate({ state: "WITHDRAW_ASKED", resumeState: state }, due)).toBe(told);
  },
);
