import { describe, expect, it, vi } from "vitest";
import { fixedClock } from "@/lib/platform/clock/clock";
import {
  ConflictError,
  NotFoundError,
  RateLimitedError,
  RuleError,
  ValidationError,
} from "@/lib/platform/errors/app-error";
import { reportFailure } from "./report-failure";

const context = { clock: fixedClock("2026-03-02T01:00:00Z") };

describe("reportFailure", () => {
  it.each([
    [new NotFoundError("dossier of somebody"), 404, { code: "notFound", messageKey: "notFound" }],
    [new ConflictError("version 3"), 409, { code: "conflict", messageKey: "conflict" }],
    [new RuleError("signInFailed"), 422, { code: "validation", messageKey: "rule.signInFailed" }],
    [new RateLimitedError(7), 429, { code: "rateLimited", messageKey: "rateLimited", retryAfterSeconds: 7 }],
    [
      new ValidationError({ name: ["errors.field.required"] }),
      422,
      { code: "validation", messageKey: "validation", fieldErrors: { name: ["errors.field.required"] } },
    ],
  ])("%s", (failure, status, error) => {
    expect(reportFailure(failure, context)).toEqual({ status, error });
  });

  it.each([new Error("Nông Thị Hoa 020190000001"), "Nông Thị Hoa 020190000001", undefined])(
    "tells nobody what a defect said, neither the person nor the log: %s",
    (failure) => {
      const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
      const { status, error } = reportFailure(failure, context);
      const logged = write.mock.calls.map(([line]) => String(line)).join("");
      write.mockRestore();
      expect(status).toBe(500);
      expect(error).toMatchObject({ code: "unexpected", messageKey: "unexpected" });
      expect(logged).toContain(error.errorId);
      expect(logged + JSON.stringify(error)).not.toContain("Hoa");
    },
  );
});
