import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyHistory, type History } from "@/scripts/testing/random-history";
import { NO_DUE_ON, openKeyOf, statisticsDelta, WAITING_FOR_CITIZEN } from "./statistics-delta";
import { StatisticsSums } from "./statistics-sums";

const owner = { agencyId: "agency", procedureId: "procedure", channel: "ONLINE" };
const ON = "2026-09-05";
const submitted = {
  type: "SUBMITTED",
  on: "2026-09-01",
  before: null,
  change: { state: "SUBMITTED" },
} as const;

/** The figures as somebody would count them from the dossiers as they ended up. */
function countFromRows(histories: readonly History[]): Record<string, number> {
  const counted: Record<string, number> = {};
  const count = (what: string, on: string | null) => {
    counted[`${what} ${on}`] = (counted[`${what} ${on}`] ?? 0) + 1;
  };
  for (const { final, steps } of histories) {
    for (const { type, on } of steps) if (type === "REAPPOINTED") count("apologized", on);
    if (final.acceptedOn) count("received", final.acceptedOn);
    if (final.timeliness === "EARLY") count("endedEarly", final.endedOn);
    if (final.timeliness === "ON_TIME") count("endedOnTime", final.endedOn);
    if (final.timeliness === "LATE") count("endedLate", final.endedOn);
    const stopped = final.acceptedOn && final.endedOn && !final.timeliness;
    if (stopped) count("withdrawn", final.endedOn);
    if (final.state === "REFUSED_RECEPTION") count("refused", final.endedOn);
    const open = final.acceptedOn && !final.endedOn ? openKeyOf(final.state, final.dueOn) : null;
    if (open) count("open", open);
  }
  return counted;
}

/** The same from events, cut into batches of the given sizes. */
function countFromEvents(histories: readonly History[], sizes: readonly number[]): Record<string, number> {
  const events = histories.flatMap(({ steps }) => [submitted, ...steps]);
  const counted: Record<string, number> = {};
  const add = (key: string, by: number) => {
    counted[key] = (counted[key] ?? 0) + by;
    if (counted[key] === 0) delete counted[key];
  };
  for (let start = 0, turn = 0; start < events.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    const sums = new StatisticsSums();
    for (const event of events.slice(start, start + size)) sums.add(owner, statisticsDelta(event));
    for (const { grain, periodOn, agencyId, procedureId, channel, ...counts } of sums.flow) {
      if (grain === "DAY") for (const [what, by] of Object.entries(counts)) add(`${what} ${periodOn}`, by);
    }
    for (const { dueOn, open } of sums.open) add(`open ${dueOn}`, open);
    start += size;
  }
  return counted;
}

const histories = fc.array(anyHistory, { maxLength: 12 });
const batches = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });

describe("statisticsDelta", () => {
  it("counts, in batches of any size, what the dossiers themselves say", () => {
    fc.assert(
      fc.property(histories, batches, (all, sizes) => {
        expect(countFromEvents(all, sizes)).toEqual(countFromRows(all));
      }),
      { numRuns: 400 },
    );
  });

  it("balances: received is finished, withdrawn or still open", () => {
    fc.assert(
      fc.property(histories, (all) => {
        const counted = Object.entries(countFromEvents(all, [4]));
        const total = (...whats: string[]) =>
          counted
            .filter(([key]) => whats.some((what) => key.startsWith(`${what} `)))
            .reduce((sum, [, by]) => sum + by, 0);
        expect(total("received")).toBe(
          total("endedEarly", "endedOnTime", "endedLate", "withdrawn") + total("open"),
        );
      }),
    );
  });

  it("gives the month what its days sum up to", () => {
    const sums = new StatisticsSums();
    for (const on of ["2026-09-01", "2026-09-30", "2026-10-01"]) {
      const change = { state: "RECEIVED", acceptedOn: on, dueOn: null } as const;
      sums.add(
        owner,
        statisticsDelta({ type: "ACCEPTED", on, before: { state: "SUBMITTED", dueOn: null }, change }),
      );
    }
    const months = sums.flow.filter((row) => row.grain === "MONTH");
    expect(months.map((row) => [row.periodOn, row.received])).toEqual([
      ["2026-09-01", 2],
      ["2026-10-01", 1],
    ]);
    expect(sums.open).toEqual([{ ...owner, dueOn: NO_DUE_ON, open: 3 }]);
  });

  it("moves a dossier that waits for the citizen out of its due date", () => {
    const before = { state: "APPRAISING", dueOn: "2026-09-08" } as const;
    expect(
      statisticsDelta({ type: "SUPPLEMENT_REQUESTED", on: ON, before, change: { state: "SUPPLEMENT" } }),
    ).toEqual({
      flow: null,
      open: { from: "2026-09-08", to: WAITING_FOR_CITIZEN },
    });
  });

  it.each([
    ["PAUSED", "PAUSED"],
    ["OBLIGATION_ASKED", "FIN_OBLIGATION"],
  ] as const)(
    "counts a dossier as waiting while it is %s, and under its new date afterwards",
    (type, state) => {
      const before = { state: "APPRAISING", dueOn: "2026-09-08" } as const;
      expect(statisticsDelta({ type, on: ON, before, change: { state } })).toEqual({
        flow: null,
        open: { from: "2026-09-08", to: WAITING_FOR_CITIZEN },
      });
      const back = { state: "APPRAISING", dueOn: "2026-09-14" } as const;
      expect(
        statisticsDelta({ type: "RESUMED", on: ON, before: { state, dueOn: "2026-09-08" }, change: back })
          .open,
      ).toEqual({ from: WAITING_FOR_CITIZEN, to: "2026-09-14" });
    },
  );

  it("moves a dossier to its new appointment and counts the apology on its day", () => {
    const before = { state: "SIGNING", dueOn: "2026-09-08" } as const;
    expect(statisticsDelta({ type: "REAPPOINTED", on: ON, before, change: { dueOn: "2026-09-11" } })).toEqual(
      {
        flow: { count: "apologized", on: ON },
        open: { from: "2026-09-08", to: "2026-09-11" },
      },
    );
  });

  it("counts a refusal to resolve as finished, in time or late, and a supplement that never came as stopped", () => {
    const signing = { state: "SIGNING", dueOn: "2026-09-08" } as const;
    const refused = { state: "REFUSED_RESULT", endedOn: "2026-09-09", timeliness: "LATE" } as const;
    expect(statisticsDelta({ type: "RESULT_REFUSED", on: ON, before: signing, change: refused })).toEqual({
      flow: { count: "endedLate", on: "2026-09-09" },
      open: { from: "2026-09-08", to: null },
    });
    const waiting = { state: "SUPPLEMENT", dueOn: "2026-09-08" } as const;
    const stopped = { state: "STOPPED", endedOn: "2026-09-20" } as const;
    expect(statisticsDelta({ type: "SUPPLEMENT_EXPIRED", on: ON, before: waiting, change: stopped })).toEqual(
      {
        flow: { count: "withdrawn", on: "2026-09-20" },
        open: { from: WAITING_FOR_CITIZEN, to: null },
      },
    );
  });

  it("does not count as withdrawn what was never accepted", () => {
    const before = { state: "SUPPLEMENT_RECEPTION", dueOn: null } as const;
    const change = { state: "STOPPED", endedOn: "2026-09-08" } as const;
    expect(statisticsDelta({ type: "WITHDRAWAL_ASKED", on: ON, before, change }).flow).toBeNull();
  });
});
