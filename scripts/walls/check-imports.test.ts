import { describe, expect, it } from "vitest";
import { checkImports } from "./check-imports.ts";
import { importRules } from "./import-rules.ts";
import { withTree } from "./temporary-tree.ts";

const uses = (path: string) => `import { x } from "@/${path}";\nexport const y = x;\n`;
const usesType = (path: string) => `import type { X } from "@/${path}";\nexport type Y = X;\n`;
const provides = "export const x = 1;\nexport type X = 1;\n";

/** wall, importing file, imported file */
const refused: [wall: string, from: string, to: string][] = [
  ["domain-is-pure", "lib/dossiers/domain/a.ts", "lib/platform/clock/clock.ts"],
  ["domain-is-pure", "lib/dossiers/domain/a.ts", "lib/dossiers/queries/b.ts"],
  ["domain-is-pure", "lib/dossiers/domain/a.ts", "lib/dossiers/schemas/b.ts"],
  ["schemas-know-domain-only", "lib/dossiers/schemas/a.ts", "lib/platform/clock/clock.ts"],
  ["dto-knows-no-server", "lib/dossiers/dto.ts", "lib/platform/db/prisma.ts"],
  ["app-goes-through-subjects", "app/page.tsx", "lib/platform/db/prisma.ts"],
  ["app-goes-through-subjects", "app/page.tsx", "lib/dossiers/access.ts"],
  ["app-goes-through-subjects", "app/page.tsx", "lib/dossiers/ledger/b.ts"],
  ["components-know-no-server", "components/a.tsx", "lib/dossiers/queries/b.ts"],
  ["components-know-no-server", "components/a.tsx", "lib/dossiers/commands/b.ts"],
  ["components-know-no-server", "components/a.tsx", "lib/platform/auth/b.ts"],
  ["components-know-no-server", "components/a.tsx", "app/page.tsx"],
  ["components-take-types-of-dto", "components/a.tsx", "lib/dossiers/dto.ts"],
  ["database-behind-subjects", "lib/dossiers/schemas/a.ts", "lib/platform/db/prisma.ts"],
  ["subjects-know-no-pages", "lib/dossiers/queries/a.ts", "components/b.tsx"],
  ["subject-inside-is-private", "lib/dossiers/queries/a.ts", "lib/procedures/access.ts"],
  ["ledger-only-in-transactions", "app/page.tsx", "lib/dossiers/ledger/b.ts"],
  ["platform-knows-no-subject", "lib/platform/jobs/a.ts", "lib/dossiers/commands/b.ts"],
  ["product-needs-no-tools", "lib/dossiers/queries/a.ts", "scripts/b.ts"],
];

const allowed: [from: string, to: string][] = [
  ["app/page.tsx", "lib/dossiers/queries/b.ts"],
  ["app/page.tsx", "lib/platform/auth/b.ts"],
  ["components/a.tsx", "lib/dossiers/domain/b.ts"],
  ["lib/dossiers/domain/a.ts", "lib/calendar/domain/b.ts"],
  ["lib/dossiers/commands/a.ts", "lib/calendar/queries/b.ts"],
  ["lib/dossiers/commands/a.ts", "lib/platform/db/prisma.ts"],
];

describe("the import table", () => {
  it.each(refused)("%s: %s may not import %s", async (wall, from, to) => {
    const found = await withTree({ [from]: uses(to), [to]: provides }, checkImports);
    expect(found.map((violation) => violation.wall)).toContain(wall);
  });

  it.each(allowed)("%s may import %s", async (from, to) => {
    expect(await withTree({ [from]: uses(to), [to]: provides }, checkImports)).toEqual([]);
  });

  it("lets components know the type of a dto", async () => {
    const files = { "components/a.tsx": usesType("lib/dossiers/dto.ts"), "lib/dossiers/dto.ts": provides };
    expect(await withTree(files, checkImports)).toEqual([]);
  });

  it("refuses a circle, also one of types", async () => {
    const files = {
      "lib/a/domain/a.ts": usesType("lib/a/domain/b.ts"),
      "lib/a/domain/b.ts": usesType("lib/a/domain/a.ts"),
    };
    const found = await withTree(files, checkImports);
    expect(found.map((violation) => violation.wall)).toContain("no-cycle");
  });

  it("refuses an import that leads nowhere", async () => {
    const found = await withTree({ "app/page.tsx": uses("lib/nothing/queries/here") }, checkImports);
    expect(found.map((violation) => violation.wall)).toContain("resolvable");
  });

  it("has a proof for every rule", () => {
    const proved = new Set([...refused.map(([wall]) => wall), "no-cycle", "resolvable"]);
    expect(importRules.map((rule) => rule.name).filter((name) => !proved.has(name ?? ""))).toEqual([]);
  });
});
