import { describe, expect, it } from "vitest";
import { fixedClock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { RateLimitedError } from "@/lib/platform/errors/app-error";
import { countAttempt, dropOldRateWindows } from "./rate-limit";

const LIMIT = { name: "test", attempts: 3, windowSeconds: 60 };
const at = (time: string) => ({ clock: fixedClock(`2026-03-02T${time}Z`) });

describe("countAttempt", () => {
  it("lets so many through in a window, then says how long to wait, then starts anew", async () => {
    for (let attempt = 0; attempt < 3; attempt += 1) await countAttempt(LIMIT, "window", at("08:00:10"));
    const refused = await countAttempt(LIMIT, "window", at("08:00:20")).catch((failure) => failure);
    expect(refused).toBeInstanceOf(RateLimitedError);
    expect(refused.retryAfterSeconds).toBe(40);
    await countAttempt(LIMIT, "window", at("08:01:00"));
  });

  it("counts everybody for themselves", async () => {
    for (const subject of ["a", "b", "c", "d"]) await countAttempt(LIMIT, subject, at("08:00:00"));
  });

  it("loses none of many at once", async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 10 }, () => countAttempt(LIMIT, "at once", at("08:00:00"))),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
  });

  it("gives an attempt back", async () => {
    for (let attempt = 0; attempt < 10; attempt += 1) {
      await (await countAttempt(LIMIT, "refunded", at("08:00:00"))).refund();
    }
  });

  it("keeps no subject in clear", async () => {
    await countAttempt(LIMIT, "020190000001", at("08:00:00"));
    const rows = await prisma.rateWindow.findMany();
    expect(rows.some((row) => row.bucket.includes("020190000001"))).toBe(false);
  });
});

describe("dropOldRateWindows", () => {
  it("removes only what ended a day ago", async () => {
    await countAttempt(LIMIT, "old", { clock: fixedClock("2026-01-01T00:00:00Z") });
    await countAttempt(LIMIT, "new", { clock: fixedClock("2026-01-03T00:00:00Z") });
    const removed = await dropOldRateWindows({ clock: fixedClock("2026-01-03T01:00:00Z") });
    expect(removed).toBe(1);
  });
});
