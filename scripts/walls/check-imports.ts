import { existsSync } from "node:fs";
import path from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { importRules } from "./import-rules.ts";
import type { Violation } from "./violation.ts";

const ROOTS = ["app", "components", "lib"];

/** Compares every import of the product with the import table. */
export async function checkImports(root: string): Promise<Violation[]> {
  const roots = ROOTS.filter((each) => existsSync(path.join(root, each)));
  if (roots.length === 0) return [];
  const result = await cruise(
    roots,
    {
      baseDir: root,
      parser: "swc",
      tsPreCompilationDeps: true,
      doNotFollow: { path: ["node_modules", "^lib/platform/db/generated"] },
      exclude: { path: "[.](css|json|svg)$" },
      ruleSet: { forbidden: importRules },
      validate: true,
    },
    {
      alias: { "@": root },
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "react-server", "node", "default", "types"],
    },
  );
  return violationsOf(result.output as ICruiseResult);
}

function violationsOf(result: ICruiseResult): Violation[] {
  return result.summary.violations.map((violation) => ({
    wall: violation.rule.name,
    file: violation.from,
    message: `imports ${violation.to}${violation.cycle ? ` (circle: ${violation.cycle.map((step) => step.name).join(" → ")})` : ""}`,
  }));
}
