import { describe, expect, it } from "vitest";
import { qrCode } from "@/lib/documents/render/qr-code";

/** The dark modules of a code, drawn row by row. */
function drawn(text: string): boolean[][] {
  const { size, runs } = qrCode(text);
  const rows = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [x, y, width] of runs) rows[y]?.fill(true, x, x + width);
  return rows;
}

const FINDER = ["#######", "#     #", "# ### #", "# ### #", "# ### #", "#     #", "#######"];

/** Reads a version 1 code in byte mode without error correction (ISO/IEC 18004, 7.7 and 7.8). */
function read(rows: boolean[][]): { level: number; text: string } {
  const dark = (x: number, y: number) => (rows[y]?.[x] ? 1 : 0);
  const format = [0, 1, 2, 3, 4].reduce((bits, x) => (bits << 1) | dark(x, 8), 0) ^ 0b10101;
  const masks = [
    (x: number, y: number) => (x + y) % 2,
    (_x: number, y: number) => y % 2,
    (x: number) => x % 3,
    (x: number, y: number) => (x + y) % 3,
    (x: number, y: number) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2,
    (x: number, y: number) => ((x * y) % 2) + ((x * y) % 3),
    (x: number, y: number) => (((x * y) % 2) + ((x * y) % 3)) % 2,
    (x: number, y: number) => (((x + y) % 2) + ((x * y) % 3)) % 2,
  ];
  const mask = masks[format & 7];
  const reserved = (x: number, y: number) =>
    x === 6 || y === 6 || (x < 9 && y < 9) || (x > 12 && y < 9) || (x < 9 && y > 12);
  let bits = "";
  let upwards = true;
  for (let right = 20; right > 0; right -= 2, upwards = !upwards) {
    if (right === 6) right = 5;
    for (let step = 0; step < 21; step++) {
      const y = upwards ? 20 - step : step;
      for (const x of [right, right - 1]) {
        if (!reserved(x, y)) bits += dark(x, y) ^ (mask?.(x, y) === 0 ? 1 : 0);
      }
    }
  }
  const length = Number.parseInt(bits.slice(4, 12), 2);
  const letters = Array.from({ length }, (_, place) =>
    Number.parseInt(bits.slice(12 + place * 8, 20 + place * 8), 2),
  );
  return { level: format >> 3, text: String.fromCharCode(...letters) };
}

describe("qrCode", () => {
  it("draws the three finder patterns", () => {
    const rows = drawn("https://dichvucong.example.vn/tra-cuu?ma=H37.14-260302-0001&k=abcdefgh");
    const corner = (left: number, top: number) =>
      rows.slice(top, top + 7).map((row) =>
        row
          .slice(left, left + 7)
          .map((dark) => (dark ? "#" : " "))
          .join(""),
      );
    const far = rows.length - 7;
    expect([corner(0, 0), corner(far, 0), corner(0, far)]).toEqual([FINDER, FINDER, FINDER]);
  });

  it("reads back, at error correction level M or better", () => {
    const { level, text } = read(drawn("tra-cuu?k=a"));
    expect(text).toBe("tra-cuu?k=a");
    expect([0b00, 0b11, 0b10]).toContain(level);
  });
});
