import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { readFormMessage } from "@/lib/forms/domain/form-message";

vi.mock("next-intl/server", () => ({
  getMessages: async () =>
    Object.fromEntries(
      globSync("messages/vi/*.json").map((file) => [
        file.replace(/^.*\/|\.json$/g, ""),
        JSON.parse(readFileSync(file, "utf8")),
      ]),
    ),
}));

const { formTexts, citizenTexts, deskViewTexts } = await import("./form-texts");
const { handOverTexts } = await import("./(office)/mot-cua/ban-giao-ho-so/hand-over-texts");

/** Calls that hand a form its sentences; a form whose sentences are whole catalogues needs no look. */
const TEXTS: Record<string, (namespace: never) => Promise<Readonly<Record<string, string>>>> = {
  ...{ formTexts, citizenTexts, deskViewTexts, handOverTexts },
};
const CALL = new RegExp(`(?<!function )\\b(${Object.keys(TEXTS).join("|")})\\(("(\\w+)")?\\)`, "g");
const KEY = /"((?:forms|errors|accounts|admin|handover)(?:\.\w+)+)[?"]/g;

const sources = new Map(
  globSync(["app/**/*.{ts,tsx}", "components/**/*.tsx"]).map((file) => [
    resolve(file),
    readFileSync(file, "utf8"),
  ]),
);

/** The files that a file imports, with the names taken from each. */
const imports = new Map([...sources].map(([file, source]) => [file, readImports(file, source)]));

function readImports(file: string, source: string): { from: string; names: string[] }[] {
  return [...source.matchAll(/import (?:type )?\{([^}]*)\} from "([@.][^"]+)"/g)].flatMap(
    ([, list = "", from = ""]) => {
      const path = from.startsWith("@/") ? resolve(from.slice(2)) : resolve(dirname(file), from);
      const found = [`${path}.ts`, `${path}.tsx`].find(existsSync);
      return found
        ? [{ from: found, names: list.split(",").map((name) => name.replace(/^\s*type /, "").trim()) }]
        : [];
    },
  );
}

/** The settings of each server action that a module makes. */
function actionsOf(module: string): { name: string; settings: string }[] {
  const source = sources.get(module) ?? "";
  return [...source.matchAll(/const (\w+) = action\(\{([\s\S]*?)\}\);\n/g)].map(
    ([, name = "", settings = ""]) => ({ name, settings }),
  );
}

const ODD = [
  undefined,
  null,
  "",
  " ",
  "x",
  "😀",
  "9".repeat(40),
  "x".repeat(100_000),
  "2020-02-30",
  -1,
  1.5,
  1e15,
  [],
  {},
  ["x", ""],
];

/** Every message of the schema, for each of its fields, when it is fed what does not fit. */
function messagesOf(schema: z.ZodType): string[] {
  const inner = schema instanceof z.ZodPipe ? (schema.out as z.ZodType) : schema;
  const fields = inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
  const wrongs = fields.flatMap((field) => ODD.map((value) => ({ [field]: value })));
  return wrongs.flatMap((wrong) =>
    (schema.safeParse(wrong, { error: () => "errors.field.invalid" }).error?.issues ?? []).map(
      ({ message }) => message,
    ),
  );
}

/** What the action behind a form can say: the messages of its schema, and those written in its command. */
async function keysOf(module: string, settings: string): Promise<string[]> {
  const used = (imports.get(module) ?? []).flatMap(({ from, names }) =>
    names.filter((name) => new RegExp(`\\b${name}\\b`).test(settings)).map((name) => ({ from, name })),
  );
  const keys = await Promise.all(
    used.map(async ({ from, name }) => {
      if (from.includes("/commands/"))
        return [...readFileSync(from, "utf8").matchAll(KEY)].map(([, key = ""]) => key);
      if (!from.includes("/schemas/")) return [];
      const loaded: Record<string, unknown> = await import(from);
      return messagesOf(loaded[name] as z.ZodType);
    }),
  );
  return [...new Set(keys.flat())].map((message) => readFormMessage(message).key);
}

type Case = {
  form: string;
  calls: { texts: string; namespace: string }[];
  module: string;
  name: string;
  settings: string;
};

function findCases(): Case[] {
  return [...sources].flatMap(([file, source]) => {
    if (!source.includes("<ActionForm\n") && !source.includes("<ActionForm ")) return [];
    const above = [...sources.keys()].filter((other) =>
      imports.get(other)?.some(({ from }) => from === file),
    );
    const calls = [file, ...above].flatMap((one) =>
      [...(sources.get(one) ?? "").matchAll(CALL)].map(([, texts = "", , namespace = ""]) => ({
        texts,
        namespace,
      })),
    );
    if (calls.length === 0) return [];
    return (imports.get(file) ?? []).flatMap(({ from, names }) => {
      const made = actionsOf(from);
      const named = made.filter(({ name }) => names.includes(name));
      return (named.length > 0 ? named : made).map((one) => ({
        ...one,
        ...{ form: file.slice(process.cwd().length + 1), calls, module: from },
      }));
    });
  });
}

const CASES = findCases();

describe("a form has a sentence for everything that its action can say", () => {
  it.each(CASES.map((one) => [one.name, one.form, one] as const))("%s in %s", async (_name, _form, one) => {
    const keys = await keysOf(one.module, one.settings);
    for (const { texts, namespace } of one.calls) {
      const sentences = (await TEXTS[texts]?.(namespace as never)) ?? {};
      expect(keys.filter((key) => sentences[key] === undefined)).toEqual([]);
    }
  });

  it("is found for the forms of the desks and of the portal", () => {
    expect(CASES.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["handOverAction", "makeHandOverAction", "ask"]),
    );
  });
});
