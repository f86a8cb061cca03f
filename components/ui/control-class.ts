/** Look of text boxes and lists: 44 px high, a border of 3:1 contrast, thicker and red when in error. */
export const CONTROL =
  "min-h-11 rounded-field border border-line-strong bg-paper px-3 py-2 text-ink placeholder:text-ink-soft aria-invalid:border-2 aria-invalid:border-late disabled:bg-paper-raised disabled:text-ink-soft [&[readonly]]:bg-paper-raised";

/** Width of a box hints at the length of the answer. */
export const CONTROL_WIDTHS = {
  full: "w-full",
  half: "w-full sm:max-w-80",
  short: "w-full max-w-48",
  tiny: "w-full max-w-24",
} as const;

export type ControlWidth = keyof typeof CONTROL_WIDTHS;
