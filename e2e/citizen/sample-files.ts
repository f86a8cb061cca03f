type SampleFile = { name: string; mimeType: string; buffer: Buffer };

/** A whole PDF of one page; `note` makes its bytes different from others. */
export function samplePdf(name = "giay-chung-sinh.pdf", note = "1"): SampleFile {
  const text = [
    "%PDF-1.4",
    `% ${note}`,
    "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
    "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj",
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj",
    "trailer<</Root 1 0 R>>",
    "%%EOF",
  ].join("\n");
  return { name, mimeType: "application/pdf", buffer: Buffer.from(text) };
}

/** A JPEG of one pixel. */
export function sampleJpeg(name = "anh-chup.jpg"): SampleFile {
  const bytes =
    "ffd8ffe000104a46494600010100000100010000ffdb004300030202020202030202020303030304060404040404080606050609080a0a090809090a0c0f0c0a0b0e0b09090d110d0e0f101011100a0c12131210130f101010ffc9000b080001000101011100ffcc000600101005ffda0008010100003f00d2cf20ffd9";
  return { name, mimeType: "image/jpeg", buffer: Buffer.from(bytes, "hex") };
}

/** Files that must be refused, each with what its refusal says. */
export const BAD_FILES: { what: string; file: SampleFile; says: RegExp }[] = [
  {
    what: "0 byte",
    file: { name: "rong.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(0) },
    says: /rong\.pdf: Tệp này rỗng/,
  },
  {
    what: "renamed",
    file: {
      name: "van-ban.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from("PK\u0003\u0004 a word file"),
    },
    says: /van-ban\.pdf: Tệp này không phải PDF/,
  },
  {
    what: "truncated",
    file: { ...sampleJpeg("cut.jpg"), buffer: sampleJpeg().buffer.subarray(0, 60) },
    says: /cut\.jpg: Tệp này bị cụt/,
  },
  {
    what: "oversized",
    file: { name: "to.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(10 * 1024 * 1024 + 1, 32) },
    says: /to\.pdf: tệp lớn hơn 10 MB/,
  },
];
