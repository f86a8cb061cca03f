import { existsSync, readFileSync } from "node:fs";

/** Tests that passed and failed in one step. */
export interface Counts {
  passed: number;
  failed: number;
}

/** Reads the JSON report of Vitest or Playwright; null when the step ended before it wrote one. */
export function readCounts(file: string): Counts | null {
  if (!existsSync(file)) return null;
  const report = JSON.parse(readFileSync(file, "utf8"));
  if (typeof report.numPassedTests === "number") {
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  }
  return { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected };
}
