import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanFileName } from "./file-name";
import { MEDIA_TYPES } from "./judge-file";

const [PDF, JPEG, PNG] = MEDIA_TYPES;

describe("a file's name", () => {
  it.each([
    ["Giấy chứng sinh.pdf", PDF, "Giấy chứng sinh.pdf"],
    ["Giấy chứng sinh.pdf".normalize("NFD"), PDF, "Giấy chứng sinh.pdf"],
    ["../../etc/passwd", PDF, "passwd.pdf"],
    ["C:\\Users\\An\\ảnh.jpg", JPEG, "ảnh.jpg"],
    ['a"b\r\nX-Evil: 1.pdf', PDF, "a_bX-Evil_ 1.pdf"],
    ["anh\u200b\u202egpj.exe", JPEG, "anhgpj.exe.jpg"],
    ["..", PNG, "tep.png"],
    ["", PDF, "tep.pdf"],
    [".pdf", PDF, "tep.pdf"],
  ])("%j of type %s is shown as %j", (raw, mediaType, shown) => {
    expect(cleanFileName(raw, mediaType)).toBe(shown);
  });

  it.each([
    ["giay.hta", PDF, "giay.hta.pdf"],
    ["giay.html", PDF, "giay.html.pdf"],
    ["giay.pdf.exe", PDF, "giay.pdf.exe.pdf"],
    ["giay.pdf.", PDF, "giay.pdf..pdf"],
    ["giay", PDF, "giay.pdf"],
    ["pdf", PDF, "pdf.pdf"],
    ["GIAY.PDF", PDF, "GIAY.PDF"],
    ["anh.jpeg", JPEG, "anh.jpeg"],
    ["IMG_1.JPG", JPEG, "IMG_1.JPG"],
    ["anh.png", JPEG, "anh.png.jpg"],
    ["anh.pdf", PNG, "anh.pdf.png"],
  ])("%j ends with what %s is: %j", (raw, mediaType, shown) => {
    expect(cleanFileName(raw, mediaType)).toBe(shown);
  });

  it("keeps its ending when it is cut", () => {
    expect(cleanFileName(`${"ơ".repeat(300)}.pdf`, PDF)).toMatch(/^ơ{116}\.pdf$/);
    expect(cleanFileName("ơ".repeat(300), JPEG)).toMatch(/^ơ{116}\.jpg$/);
  });

  it("never holds what could leave its place, break a header or lie, and is clean once it was cleaned", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom(...MEDIA_TYPES), (raw, mediaType) => {
        const name = cleanFileName(raw, mediaType);
        expect(name).not.toMatch(/[\p{Cc}\\/"]/u);
        expect(name).toMatch(/.\.(pdf|jpe?g|png)$/i);
        expect(cleanFileName(name, mediaType)).toBe(name);
      }),
    );
  });
});
