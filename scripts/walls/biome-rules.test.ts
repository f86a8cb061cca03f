import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { withTree } from "./temporary-tree.ts";

const root = path.resolve(import.meta.dirname, "../..");

/** What Biome says, with the project's own rules, of a file at `file`. */
function complaints(file: string, text: string): Promise<string> {
  const {
    vcs: _,
    $schema: __,
    ...settings
  } = JSON.parse(readFileSync(path.join(root, "biome.json"), "utf8"));
  return withTree({ "biome.json": JSON.stringify(settings), [file]: text }, (tree) => {
    const result = spawnSync(path.join(root, "node_modules/.bin/biome"), ["lint", "."], {
      cwd: tree,
      encoding: "utf8",
    });
    return result.stdout + result.stderr;
  });
}

describe("walls that Biome guards", () => {
  it.each([
    ["noProcessEnv", "lib/a/queries/get-x.ts", "export const x = process.env.SECRET;\n"],
    ["noExplicitAny", "lib/a/domain/x.ts", "export const x = (y: any) => y;\n"],
    ["noNonNullAssertion", "lib/a/domain/x.ts", "export const x = (y?: string) => y!.length;\n"],
    ["noBarrelFile", "lib/a/domain/index.ts", 'export { x } from "./x";\n'],
    ["useFilenamingConvention", "lib/a/domain/dueDate.ts", "export const x = 1;\n"],
    ["noExcessiveLinesPerFunction", "lib/a/domain/x.ts", `export function x() {\n${"x();\n".repeat(60)}}\n`],
    ["noConsole", "lib/a/commands/x.ts", 'console.log("x");\n'],
    ["noUnusedImports", "lib/a/domain/x.ts", 'import { y } from "./y";\nexport const x = 1;\n'],
  ])("%s refuses %s", async (rule, file, text) => {
    expect(await complaints(file, text)).toContain(rule);
  });
});
