/** As high as its row, and under a finger as high as a fingertip; digits alone would be missed. */
export const TARGET =
  "-my-1 inline-flex min-h-8 items-center pointer-coarse:min-h-11 print:my-0 print:min-h-0";
/** A column of numbers that open lists. */
export const NUMBER_COLUMN = {
  numeric: true,
  cellClassName: `${TARGET} min-w-8 justify-end pointer-coarse:min-w-11`,
  linkClassName: "underline underline-offset-4",
};
