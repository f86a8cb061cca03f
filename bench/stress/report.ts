import type { DossierAction } from "@/lib/dossiers/domain/transition-table";
import { ACTS } from "./acts";
import type { Attempt, Outcome } from "./attempt";

const OUTCOMES: readonly Outcome[] = [
  "DONE",
  "CONFLICT",
  "OVERTAKEN",
  "FORBIDDEN",
  "NOT_FOUND",
  "RULE",
  "FAILED",
];

/** What was done and refused, and how long the acts that were done took, as Markdown. */
export function reportAttempts(attempts: readonly Attempt[], seconds: number): string {
  const done = attempts.filter(({ outcome }) => outcome === "DONE");
  const missed = Object.keys(ACTS).filter((action) => done.every((attempt) => attempt.action !== action));
  const counted = OUTCOMES.map(
    (outcome) => `${outcome} ${attempts.filter((a) => a.outcome === outcome).length}`,
  );
  return [
    `${attempts.length} requests, ${done.length} acts done in ${seconds.toFixed(1)} s:`,
    `${(done.length / seconds).toFixed(1)} acts, ${(attempts.length / seconds).toFixed(1)} requests a second.`,
    `${counted.join(", ")}`,
    "",
    tableOf(done),
    "",
    `Rules that refused: ${listRules(attempts)}`,
    `Never done in this run: ${missed.join(", ") || "none"}`,
  ].join("\n");
}

function tableOf(done: readonly Attempt[]): string {
  const names = [...new Set(done.map(({ action }) => action))].sort() as (DossierAction | "all")[];
  const lines = ["all" as const, ...names].map((name) => {
    const times = done.filter(({ action }) => name === "all" || action === name).map(({ ms }) => ms);
    times.sort((a, b) => a - b);
    const at = (share: number) => times[Math.min(times.length - 1, Math.ceil(times.length * share) - 1)] ?? 0;
    return `| ${name} | ${times.length} | ${[at(0.5), at(0.95), at(1)].map((ms) => ms.toFixed(1)).join(" | ")} |`;
  });
  return ["| Act | done | p50 ms | p95 ms | max ms |", "| --- | --: | --: | --: | --: |", ...lines].join(
    "\n",
  );
}

function listRules(attempts: readonly Attempt[]): string {
  const counts = new Map<string, number>();
  for (const { outcome, detail } of attempts) {
    if (outcome === "RULE" && detail) counts.set(detail, (counts.get(detail) ?? 0) + 1);
  }
  return [...counts].map(([rule, count]) => `${rule} ${count}`).join(", ") || "none";
}
