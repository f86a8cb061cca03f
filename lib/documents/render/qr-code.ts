import { encode } from "uqr";

/** Dark modules as horizontal runs `[x, y, width]`, in modules from the top left, quiet zone left out. */
export type QrCode = { size: number; runs: [number, number, number][] };

/** The QR code of a text, error correction M (15 % of a worn paper may be lost). */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: "M", border: 0 });
  const runs: QrCode["runs"] = [];
  for (const [y, row] of data.entries()) {
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue;
      const start = x;
      while (x < size && row[x]) x++;
      runs.push([start, y, x - start]);
    }
  }
  return { size, runs };
}
