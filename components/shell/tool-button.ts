/** Look of every button of the page tools: 44 px, quiet, filled and framed while pressed: the frame is what stays in forced colours. */
export const TOOL_BUTTON =
  "inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-field px-2 text-cham hover:bg-cham-soft aria-pressed:border aria-pressed:border-cham aria-pressed:bg-cham-soft aria-pressed:font-semibold aria-disabled:text-ink-soft aria-disabled:hover:bg-transparent";

/** The word beside a sign: read on phones, where the tools open as a list; a tooltip on wide screens. */
export const TOOL_WORD = "lg:sr-only";
