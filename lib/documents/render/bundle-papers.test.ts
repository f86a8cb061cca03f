import { describe, expect, it } from "vitest";
import { bundlePapers } from "@/lib/documents/render/bundle-papers";
import { everyPaper } from "@/lib/documents/render/fixtures/every-paper";
import { readPdf, unfolded } from "@/lib/documents/render/fixtures/read-pdf";
import * as papers from "@/lib/documents/render/fixtures/sample-papers";
import { feeReceipt } from "@/lib/documents/render/fixtures/sample-sheets";
import { renderOfficialPaper } from "@/lib/documents/render/render-official-paper";

const AT = Date.parse("2026-03-02T02:00:00Z");

async function pagesOf(bytes: Uint8Array) {
  const { pages } = await readPdf(bytes);
  return pages.map(({ width, height, text }) => ({
    ...{ width: Math.round(width), height: Math.round(height) },
    text: unfolded(text).trim(),
  }));
}

describe("bundlePapers", () => {
  it("holds every page of every paper in order, each in its own size and with its own text", async () => {
    const originals = await Promise.all(
      [papers.counterReceipt, papers.longReceipt, feeReceipt].map(renderOfficialPaper),
    );
    const bundle = await pagesOf(await bundlePapers(originals, "Giấy tờ", AT));
    expect(bundle).toEqual((await Promise.all(originals.map(pagesOf))).flat());
    expect(new Set(bundle.map(({ width }) => width)).size).toBe(2);
  });

  it("prints a paper as often as it is named", async () => {
    const receipt = await renderOfficialPaper(papers.counterReceipt);
    const bundle = await pagesOf(await bundlePapers([receipt, receipt], "Giấy tờ", AT));
    const once = await pagesOf(receipt);
    expect(bundle).toEqual([...once, ...once]);
  });

  it("gives the same bytes for the same papers", async () => {
    const receipt = await renderOfficialPaper(papers.counterReceipt);
    const [one, other] = [
      await bundlePapers([receipt], "Giấy tờ", AT),
      await bundlePapers([receipt], "Giấy tờ", AT),
    ];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  it("reads every paper that a dossier may have", async () => {
    const originals: Uint8Array[] = [];
    for (const [, paper] of everyPaper) {
      if (paper.kind !== "REGISTER") originals.push(await renderOfficialPaper(paper));
    }
    const bundle = await pagesOf(await bundlePapers(originals, "Giấy tờ", AT));
    expect(bundle).toEqual((await Promise.all(originals.map(pagesOf))).flat());
  });

  it("refuses bytes that are no paper", async () => {
    await expect(bundlePapers([Buffer.from("%PDF-1.7\n%%EOF\n")], "Giấy tờ", AT)).rejects.toThrow(
      "page tree",
    );
  });
});
