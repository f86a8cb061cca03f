const FORMAT_4 = 4;
const FORMAT_12 = 12;

/** Where a table of an OpenType font begins. */
function tableOffset(font: DataView, tag: string): number {
  for (let entry = 0; entry < font.getUint16(4); entry++) {
    const at = 12 + entry * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => font.getUint8(at + byte)));
    if (name === tag) return font.getUint32(at + 8);
  }
  throw new Error(`The font has no table ${tag}`);
}

function* segmentsOfFormat4(font: DataView, at: number): Generator<[number, number]> {
  const doubled = font.getUint16(at + 6);
  for (let segment = 0; segment < doubled; segment += 2) {
    const end = font.getUint16(at + 14 + segment);
    const start = font.getUint16(at + 16 + doubled + segment);
    if (start !== 0xffff) yield [start, end];
  }
}

function* groupsOfFormat12(font: DataView, at: number): Generator<[number, number]> {
  for (let group = 0; group < font.getUint32(at + 12); group++) {
    yield [font.getUint32(at + 16 + group * 12), font.getUint32(at + 20 + group * 12)];
  }
}

/**
 * The code points that a font can show, read from its `cmap` (formats 4 and 12, the ones of Unicode fonts).
 * @throws Error when the bytes are no font.
 */
export function glyphCoverage(bytes: Uint8Array): Set<number> {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cmap = tableOffset(font, "cmap");
  const covered = new Set<number>();
  for (let record = 0; record < font.getUint16(cmap + 2); record++) {
    const at = cmap + font.getUint32(cmap + 8 + record * 8);
    const format = font.getUint16(at);
    const ranges =
      format === FORMAT_4
        ? segmentsOfFormat4(font, at)
        : format === FORMAT_12
          ? groupsOfFormat12(font, at)
          : [];
    for (const [start, end] of ranges) for (let code = start; code <= end; code++) covered.add(code);
  }
  return covered;
}
