import { parseArgs } from "node:util";
import { stopSteps } from "../supervisor/run-step.ts";
import { type Step, steps } from "./steps.ts";

const { values } = parseArgs({ options: { only: { type: "string", multiple: true } } });
const only = values.only?.flatMap((names) => names.split(","));
const unknown = only?.filter((name) => !steps.some((step) => step.name === name)) ?? [];
if (unknown.length > 0) {
  console.error(`No step ${unknown.join(", ")}; there are: ${steps.map((step) => step.name).join(", ")}`);
  process.exit(1);
}

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stopSteps);
process.once("disconnect", stopSteps);

let passed = 0;
let failed = 0;
for (const step of steps.filter(({ name }) => !only || only.includes(name))) {
  if (!(await runTimed(step))) break;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** Runs one step and adds its tests to the sum. Returns whether the next one may run. */
async function runTimed(step: Step): Promise<boolean> {
  const startedAt = performance.now();
  console.log(`▶ ${step.name}`);
  let good = true;
  try {
    await step.run();
  } catch (error) {
    good = false;
    console.error(error instanceof Error ? error.message : error);
  }
  const counts = step.counts?.() ?? { passed: good ? 1 : 0, failed: 0 };
  passed += counts.passed;
  failed += good ? counts.failed : Math.max(1, counts.failed);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${good ? "✔" : "✖"} ${step.name} ${seconds} s\n`);
  return good && counts.failed === 0;
}
