import "server-only";
import { readFileSync } from "node:fs";
import path from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { glyphCoverage } from "@/lib/documents/render/glyph-coverage";

/** Templates and fonts are read from the working copy: web server and worker both run in its root. */
export const TEMPLATES = path.join(process.cwd(), "lib/documents/render/templates");
const FONTS = path.join(process.cwd(), "node_modules/@expo-google-fonts/tinos");
const FONT_FILES = [
  "400Regular/Tinos_400Regular.ttf",
  "400Regular_Italic/Tinos_400Regular_Italic.ttf",
  "700Bold/Tinos_700Bold.ttf",
  "700Bold_Italic/Tinos_700Bold_Italic.ttf",
];

/** Renders kept in Typst's cache; older ones are dropped so that the process does not grow. */
const CACHE_AGE = 5;

type PaperCompiler = { typst: NodeCompiler; hasGlyph: (codePoint: number) => boolean };

let shared: PaperCompiler | undefined;

function startCompiler(): PaperCompiler {
  const fonts = FONT_FILES.map((file) => readFileSync(path.join(FONTS, file)));
  const coverages = fonts.map(glyphCoverage);
  return {
    typst: NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontBlobs: fonts }] }),
    hasGlyph: (codePoint) => coverages.every((covered) => covered.has(codePoint)),
  };
}

/** The one compiler of this process, with its fonts loaded. */
export function paperCompiler(): PaperCompiler {
  shared ??= startCompiler();
  return shared;
}

/**
 * Compiles a template with its data to PDF/A-2b. `createdAt` (epoch ms) is the only time in the file, so the same
 * input gives the same bytes. A `long` book of thousands of rows goes without tags, which screen readers follow but
 * which would be nine tenths of it, and leaves nothing in the cache. Every character of `data` must have a glyph.
 * @throws Error when the template does not compile: a fault of ours, never of the data.
 */
export function compilePaper(
  template: string,
  data: unknown,
  createdAt: number,
  { long = false }: { long?: boolean } = {},
): Uint8Array {
  const { typst } = paperCompiler();
  const compiled = typst.compile({
    mainFilePath: path.join(TEMPLATES, `${template}.typ`),
    inputs: { data: JSON.stringify(data) },
  });
  if (!compiled.result)
    throw new Error(`${template}: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`);
  const bytes = typst.pdf(compiled.result, {
    pdfStandard: "a-2b",
    pdfTags: !long,
    creationTimestamp: Math.floor(createdAt / 1000),
  });
  typst.evictCache(long ? 0 : CACHE_AGE);
  return new Uint8Array(bytes);
}
