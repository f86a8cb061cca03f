import { describe, expect, it } from "vitest";
import { checkSources } from "./check-sources.ts";
import { readSources } from "./read-sources.ts";
import { withTree } from "./temporary-tree.ts";

const SERVER = 'import "server-only";\nexport const x = 1;\n';

async function wallsBroken(file: string, text: string): Promise<string[]> {
  const found = await withTree({ [file]: text }, (root) => checkSources(readSources(root)));
  return found.map((violation) => violation.wall);
}

describe("rules about single files", () => {
  it.each([
    ["server-only-first", "lib/a/queries/get-x.ts", "export const x = 1;\n"],
    ["server-only-first", "lib/a/commands/do-x.ts", '// import "server-only";\nexport const x = 1;\n'],
    ["no-client-pages", "app/(portal)/page.tsx", '"use client";\nexport default function Page() {}\n'],
    ["no-client-pages", "app/layout.tsx", '"use client";\nexport default function Layout() {}\n'],
    ["domain-without-clock", "lib/a/domain/x.ts", "export const x = () => Date.now();\n"],
    ["domain-without-clock", "lib/a/domain/x.ts", "export const x = () => new Date;\n"],
    ["domain-without-clock", "lib/a/domain/x.ts", "export const x = () => Math.random();\n"],
    ["domain-without-clock", "lib/a/domain/x.ts", "export const x = () => crypto.randomUUID();\n"],
    ["file-size", "lib/a/domain/x.ts", "export {};\n".repeat(401)],
    ["telling-names", "lib/a/domain/date-utils.ts", "export {};\n"],
    ["telling-names", "components/common/x.tsx", "export {};\n"],
    ["telling-names", "lib/a/helpers.ts", "export {};\n"],
  ])("%s refuses %s", async (wall, file, text) => {
    expect(await wallsBroken(file, text)).toEqual([wall]);
  });

  it.each([
    ["lib/a/queries/get-x.ts", `/** Comment first. */\n${SERVER}`],
    ["lib/a/domain/x.ts", "/** Never Date.now(). */\nexport const x = (at: number) => new Date(at);\n"],
    ["components/ui/button.tsx", '"use client";\nexport const x = 1;\n'],
    ["components/ui/commune-picker.tsx", "export const x = 1;\n"],
  ])("lets %s pass", async (file, text) => {
    expect(await wallsBroken(file, text)).toEqual([]);
  });
});
