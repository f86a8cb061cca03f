/** Widths of bar and space in turn of each of the 107 symbols (ISO/IEC 15417, table 1), six digits a symbol. */
const SYMBOLS = (
  "212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 " +
  "113222 123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 " +
  "212123 212321 232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 " +
  "113123 113321 133121 313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 " +
  "314111 221411 431111 111224 111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 " +
  "241211 221114 413111 241112 134111 111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 " +
  "214121 412121 111143 111341 131141 114113 114311 411113 411311 113141 114131 311141 411131 211412 211214 " +
  "211232 2331112"
).split(" ");

const START_B = 104;
const START_C = 105;
const TO_B = 100;
const TO_C = 99;
const STOP = 106;

const digitsAt = (text: string, at: number) => /^\d*/.exec(text.slice(at))?.[0].length ?? 0;

/** Set C packs two digits in a symbol; changing to it pays from four digits at an end, six in the middle. */
function paysInSetC(text: string, at: number): boolean {
  const digits = digitsAt(text, at);
  const atAnEnd = at === 0 || at + digits === text.length;
  return digits % 2 === 0 && digits >= (atAnEnd ? 4 : 6);
}

/**
 * The symbol values of a text in Code 128, with start, check and stop symbols; sets B and C are used.
 * @throws RangeError when the text is empty or has a character outside printable ASCII.
 */
export function code128Symbols(text: string): number[] {
  if (!/^[\x20-\x7e]+$/.test(text)) throw new RangeError("Code 128 takes printable ASCII only");
  let inSetC = paysInSetC(text, 0);
  const symbols = [inSetC ? START_C : START_B];
  for (let at = 0; at < text.length; ) {
    if (inSetC && digitsAt(text, at) < 2) {
      symbols.push(TO_B);
      inSetC = false;
    } else if (!inSetC && paysInSetC(text, at)) {
      symbols.push(TO_C);
      inSetC = true;
    }
    symbols.push(inSetC ? Number(text.slice(at, at + 2)) : text.charCodeAt(at) - 32);
    at += inSetC ? 2 : 1;
  }
  const check = symbols.reduce((sum, value, place) => sum + value * Math.max(place, 1), 0) % 103;
  return [...symbols, check, STOP];
}

/** Widths in modules, a bar first, then space and bar in turn, without the quiet zone of ten modules a side. */
export function code128Widths(text: string): number[] {
  return code128Symbols(text).flatMap((symbol) => Array.from(SYMBOLS[symbol] ?? "", Number));
}
