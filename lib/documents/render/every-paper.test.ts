import { describe, expect, it } from "vitest";
import type { OfficialPaper } from "@/lib/documents/domain/official-paper";
import { everyPaper } from "@/lib/documents/render/fixtures/every-paper";
import { readPdf, unfolded } from "@/lib/documents/render/fixtures/read-pdf";
import { renderOfficialPaper } from "@/lib/documents/render/render-official-paper";

const A4 = [210, 297];
const A5 = [148, 210];

/** Width and height in millimetres. */
const SIZES: Record<OfficialPaper["kind"], number[]> = {
  RECEIPT: A5,
  SUPPLEMENT: A5,
  REFUSAL: A5,
  RESOLUTION_REFUSAL: A5,
  APOLOGY: A5,
  STOP: A5,
  CONTROL_SHEET: A5,
  TRANSFER_SLIP: A5,
  RETURN_ACKNOWLEDGEMENT: A5,
  FEE_RECEIPT: [210, 148],
  RESULT: A4,
  PROCEDURE_SHEET: A4,
  PAUSE: A4,
  OBLIGATION: A4,
  OPINION_REQUEST: A4,
  PROCESSING_HISTORY: A4,
  POST_HAND_OVER: A4,
  FOLDER_HAND_OVER: A4,
  RESULT_HAND_OVER: [297, 210],
  REGISTER: [297, 210],
  FOLDER_LABEL: [100, 60],
};

/** What people wrote, and what is named: printed wherever a paper holds it. */
const IN_WORDS =
  /^(\w*[nN]ame|requestContent|content|reason|legalBasis|nextStep|question|task|text|instruction|note|handler|action|receiver)$/;

function wordsIn(value: unknown, printed = false): string[] {
  if (typeof value === "string") return printed ? value.split(/[\s-]+/) : [];
  if (Array.isArray(value)) return value.flatMap((part) => wordsIn(part, printed));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => key !== "header")
    .flatMap(([key, part]) => wordsIn(part, IN_WORDS.test(key)));
}

describe("every paper", () => {
  it.each(everyPaper)("%s is PDF/A-2b with its fonts inside", async (_name, paper) => {
    const bytes = await renderOfficialPaper(paper);
    const { pages, xmp, created } = await readPdf(bytes);
    const source = Buffer.from(bytes).toString("latin1");

    expect(xmp).toMatch(/pdfaid:part>2</);
    expect(xmp).toMatch(/pdfaid:conformance>B</);
    const fonts = source.match(/\/Type\s*\/FontDescriptor/g)?.length ?? 0;
    expect(fonts).toBeGreaterThan(0);
    expect(source.match(/\/FontFile[23]?\s/g)).toHaveLength(fonts);
    expect(
      new Set(source.match(/\/FontName\s*\/\w{6}\+(\w+)/g)?.map((name) => name.replace(/.*\+/, ""))),
    ).toEqual(new Set(["Tinos"]));
    for (const page of pages) {
      expect([Math.round(page.width), Math.round(page.height)]).toEqual(SIZES[paper.kind]);
    }
    expect(created).toMatch(/^D:20(26|24)/);
  });

  it.each(everyPaper)("%s has the same bytes each time", async (_name, paper) => {
    const first = await renderOfficialPaper(paper);
    const again = await renderOfficialPaper(structuredClone(paper));
    expect(Buffer.compare(first, again)).toBe(0);
  });

  it.each(everyPaper)(
    "%s reads back every word that was people wrote, in composed letters",
    async (_name, paper) => {
      const { pages } = await readPdf(await renderOfficialPaper(paper));
      const text = pages.map((page) => page.text).join(" ");
      expect(text).toBe(text.normalize("NFC"));
      const shown = text.replace(/\s/g, "").toLocaleLowerCase("vi");
      // A label has room for the beginning of a name.
      const words = paper.kind === "FOLDER_LABEL" ? [] : wordsIn(paper);
      expect(words.filter((word) => !shown.includes(word.toLocaleLowerCase("vi")))).toEqual([]);
    },
  );

  it.each(everyPaper)("%s numbers its pages when it has several", async (_name, paper) => {
    const { pages } = await readPdf(await renderOfficialPaper(paper));
    if (pages.length === 1 || ["FEE_RECEIPT", "FOLDER_LABEL"].includes(paper.kind)) return;
    for (const [place, page] of pages.entries()) {
      const letter = ["RESULT", "PAUSE", "OBLIGATION", "OPINION_REQUEST"].includes(paper.kind);
      if (!letter) expect(unfolded(page.text)).toContain(`Trang ${place + 1}/${pages.length}`);
      else if (place > 0) expect(page.text.trim().startsWith(String(place + 1))).toBe(true);
    }
  });
});
