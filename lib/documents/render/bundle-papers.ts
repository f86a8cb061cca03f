import "server-only";
import { createHash } from "node:crypto";
import path from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { paperCompiler, TEMPLATES } from "@/lib/documents/render/paper-compiler";

/**
 * One PDF with the pages of all these papers in their order, to be printed in one go. The pages are those of the
 * papers as issued: text, fonts, codes and sizes stay; nothing is drawn again. The bundle itself is no paper of
 * record (no PDF/A, no tags) and is kept nowhere.
 * @param papers bytes that `renderOfficialPaper` made; the same paper may come twice, once for each copy
 * @param createdAt epoch ms, the only time in the file
 * @throws Error for bytes that are no such PDF: a defect of the caller
 */
export async function bundlePapers(
  papers: readonly Uint8Array[],
  title: string,
  createdAt: number,
): Promise<Uint8Array> {
  await nextTurn();
  const { typst } = paperCompiler();
  const shadows = new Map(papers.map((bytes) => [fileOf(bytes), bytes]));
  for (const [file, bytes] of shadows) typst.mapShadow(path.join(TEMPLATES, file), Buffer.from(bytes));
  try {
    const sheets = papers.flatMap((bytes) =>
      Array.from({ length: pagesOf(bytes) }, (_, index) => ({ file: fileOf(bytes), page: index + 1 })),
    );
    const compiled = typst.compile({
      mainFilePath: path.join(TEMPLATES, "bundle.typ"),
      inputs: { data: JSON.stringify({ title, sheets }) },
    });
    if (!compiled.result)
      throw new Error(`bundle: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`);
    const creationTimestamp = Math.floor(createdAt / 1000);
    return new Uint8Array(typst.pdf(compiled.result, { pdfTags: false, creationTimestamp }));
  } finally {
    for (const file of shadows.keys()) typst.unmapShadow(path.join(TEMPLATES, file));
    typst.evictCache(0);
  }
}

function fileOf(bytes: Uint8Array): string {
  return `${createHash("sha256").update(bytes).digest("hex")}.pdf`;
}

/** Papers of ours have one page tree, written in the clear. */
function pagesOf(bytes: Uint8Array): number {
  const text = Buffer.from(bytes).toString("latin1");
  const [tree, ...others] = [...text.matchAll(/\/Type ?\/Pages\b[^>]*?\/Count (\d+)/g)];
  if (!tree || others.length > 0) throw new Error("not a PDF of ours: its page tree cannot be read");
  return Number(tree[1]);
}
