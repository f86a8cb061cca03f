import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeFile } from "./judge-file";

const bytes = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));
const PNG = "\x89PNG\r\n\x1a\n";
const JPEG = "\xff\xd8\xff\xe0";

describe("what a file is", () => {
  it.each([
    ["a PDF", "%PDF-1.7\n…\n%%EOF\n", { ok: true, mediaType: "application/pdf" }],
    ["a JPEG", `${JPEG}…\xff\xd9`, { ok: true, mediaType: "image/jpeg" }],
    ["a JPEG to which a phone added bytes", `${JPEG}…\xff\xd9extra`, { ok: true, mediaType: "image/jpeg" }],
    ["a PNG", `${PNG}…IEND\xaeB\x60\x82`, { ok: true, mediaType: "image/png" }],
    ["nothing", "", { ok: false, rule: "fileEmpty" }],
    ["a program renamed .pdf", "MZ\x90\x00%%EOF", { ok: false, rule: "fileType" }],
    ["a web page renamed .pdf", "<html>%PDF-1.7 %%EOF", { ok: false, rule: "fileType" }],
    ["a PDF cut off on the way", "%PDF-1.7\n…", { ok: false, rule: "fileTruncated" }],
    ["a JPEG cut off on the way", `${JPEG}…`, { ok: false, rule: "fileTruncated" }],
    ["a PNG cut off on the way", `${PNG}…`, { ok: false, rule: "fileTruncated" }],
  ])("%s", (_name, content, judgement) => {
    expect(judgeFile(bytes(content), bytes(content))).toEqual(judgement);
  });

  it("no bytes break it", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), fc.uint8Array({ maxLength: 64 }), (head, tail) => {
        expect(typeof judgeFile(head, tail).ok).toBe("boolean");
      }),
    );
  });
});
