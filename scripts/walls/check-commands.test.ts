import { describe, expect, it } from "vitest";
import { checkCommands } from "./check-commands.ts";
import { readSources } from "./read-sources.ts";
import { withTree } from "./temporary-tree.ts";

const steps = ["getDossierForAct(tx);", "assertMay(x);", "decideAccept(x);", "recordDossierEvent(tx);"];
const command = (body: string[]) =>
  `export const act = () => transact(async (tx) => {\n${body.join("\n")}\n});\n`;

async function messages(text: string): Promise<string[]> {
  const found = await withTree({ "lib/dossiers/commands/act.ts": text }, (root) =>
    checkCommands(readSources(root)),
  );
  return found.map((violation) => violation.message);
}

describe("the silhouette of a command", () => {
  it("lets the whole silhouette pass", async () => {
    expect(await messages(command(steps))).toEqual([]);
  });

  it.each(["assertMay", "decide", "recordDossierEvent"])("misses %s", async (name) => {
    expect(await messages(command(steps.filter((step) => !step.startsWith(name))))).toEqual([
      expect.stringContaining(`lacks ${name}`),
    ]);
  });

  it("does not take a comment or an import for a call", async () => {
    const text = `import { assertMay } from "./x";\n${command(steps.filter((step) => !step.startsWith("assertMay")))}// assertMay(x)\n`;
    expect(await messages(text)).toEqual(["lacks assertMay("]);
  });

  it("refuses a decision before the permission", async () => {
    const [load = "", may = "", decide = "", record = ""] = steps;
    expect(await messages(command([load, decide, may, record]))).toEqual([
      expect.stringContaining("comes before"),
    ]);
  });

  it("refuses work outside a transaction", async () => {
    expect(await messages(`export const act = () => {\n${steps.join("\n")}\n};\n`)).toEqual([
      "lacks transact(",
    ]);
  });

  it.each([
    "(actor) => { assertHolds(actor); return transact(work); }",
    "(actor) => { if (!actor) throw new ForbiddenError(); return transact(work); }",
    "(_actor, input) => transact(work)",
  ])("takes as said who may: %s", async (body) => {
    expect(await messages(`export const act = ${body};\n`)).toEqual([]);
  });

  it("lets a command hand on to another one", async () => {
    expect(await messages('import { other } from "./other";\nexport const act = () => other();\n')).toEqual(
      [],
    );
  });

  it("wants a transaction and an assertion of every other command", async () => {
    expect(await messages("export const act = () => save();\n")).toEqual([
      "lacks transact(",
      "lacks an assert…( that says who may",
    ]);
  });
});
