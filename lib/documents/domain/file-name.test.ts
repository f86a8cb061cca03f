import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanFileName } from "./file-name";

describe("a file's name", () => {
  it.each([
    ["Giấy chứng sinh.pdf", "Giấy chứng sinh.pdf"],
    ["Giấy chứng sinh.pdf", "Giấy chứng sinh.pdf"],
    ["../../etc/passwd", "passwd"],
    ["C:\\Users\\An\\ảnh.jpg", "ảnh.jpg"],
    ['a"b\r\nX-Evil: 1.pdf', "a_bX-Evil_ 1.pdf"],
    ["anh\u200b\u202egpj.exe", "anhgpj.exe"],
    ["..", "tep"],
    ["", "tep"],
  ])("%j is shown as %j", (raw, shown) => {
    expect(cleanFileName(raw)).toBe(shown);
  });

  it("keeps its ending when it is cut", () => {
    expect(cleanFileName(`${"ơ".repeat(300)}.pdf`)).toMatch(/^ơ{116}\.pdf$/);
  });

  it("never holds what could leave its place or break a header", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (raw) => {
        expect(cleanFileName(raw)).not.toMatch(/[\p{Cc}\\/"]/u);
        expect(cleanFileName(raw).length).toBeGreaterThan(0);
      }),
    );
  });
});
