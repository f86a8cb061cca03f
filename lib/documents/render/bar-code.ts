import { code128Widths } from "@/lib/documents/domain/code128";

/** Bars `[x, width]` in modules from the left edge; `total` is the whole width, quiet zones left out. */
export type BarCode = { total: number; bars: [number, number][] };

/** The bars of a text in Code 128. Throws RangeError for what the code cannot carry. */
export function barCode(text: string): BarCode {
  const bars: BarCode["bars"] = [];
  let total = 0;
  for (const [place, width] of code128Widths(text).entries()) {
    if (place % 2 === 0) bars.push([total, width]);
    total += width;
  }
  return { total, bars };
}
