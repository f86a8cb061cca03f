import { rmSync } from "node:fs";
import path from "node:path";
import { buildApplication, generateClient } from "../supervisor/production-build.ts";
import { runStep } from "../supervisor/run-step.ts";
import { ensureChromium } from "./chromium.ts";
import { startProductUnderTest } from "./product-under-test.ts";
import { type Counts, readCounts } from "./read-counts.ts";

export interface Step {
  name: string;
  /** Rejects when the step fails. */
  run(): Promise<void>;
  /** Tests counted so far; a step without tests counts as one. */
  counts?: () => Counts | null;
}

const root = path.resolve(import.meta.dirname, "../..");
const report = (name: string) => path.join(root, `test-results/${name}.json`);

/** Everything that `npm test` checks, cheapest first. */
export const steps: Step[] = [
  { name: "client", run: generateClient },
  {
    name: "format",
    run: () => runTool("node_modules/@biomejs/biome/bin/biome", ["check", "--error-on-warnings", "."]),
  },
  { name: "walls", run: () => runTool("scripts/walls/main.ts", []) },
  { name: "types", run: checkTypes },
  vitest("unit"),
  vitest("db"),
  { name: "build", run: buildApplication },
  { name: "e2e", run: runBrowserTests, counts: () => readCounts(report("e2e")) },
];

async function checkTypes(): Promise<void> {
  await runTool("node_modules/next/dist/bin/next", ["typegen"]);
  await runTool("node_modules/typescript/bin/tsc", ["--noEmit", "--incremental", "false"]);
}

function vitest(project: string): Step {
  const file = report(project);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  return {
    name: project,
    run: () => {
      rmSync(file, { force: true });
      return runTool("node_modules/vitest/vitest.mjs", ["run", "--project", project, ...reporters]);
    },
    counts: () => readCounts(file),
  };
}

async function runBrowserTests(): Promise<void> {
  rmSync(report("e2e"), { force: true });
  ensureChromium();
  const product = await startProductUnderTest();
  try {
    await runStep("node_modules/@playwright/test/cli.js", ["test"], product.environment);
  } finally {
    await product.stop();
  }
}

function runTool(script: string, args: string[]): Promise<void> {
  return runStep(script, args, process.stdout.isTTY ? {} : { NO_COLOR: "1" });
}
