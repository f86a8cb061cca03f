import { classNames } from "./class-names";

/** primary: the one thing to do · secondary: beside it · quiet: in rows and bars · danger: cannot be undone. */
export type ButtonTone = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "normal" | "compact";

const TONES: Record<ButtonTone, string> = {
  primary: "border-dao bg-dao text-on-dao hover:border-dao-deep hover:bg-dao-deep",
  secondary: "border-line-strong bg-paper text-cham hover:bg-cham-soft",
  quiet: "border-transparent text-cham hover:bg-cham-soft",
  danger: "border-late bg-paper text-late hover:bg-late-soft",
};

const SIZES: Record<ButtonSize, string> = {
  normal: "min-h-11 px-5 py-2",
  compact: "min-h-8 px-3 py-1 text-sm",
};

/** Look of a button, for `<button>` and for links that look like one. */
export function buttonClass(
  tone: ButtonTone = "secondary",
  size: ButtonSize = "normal",
  extra?: string,
): string {
  return classNames(
    "inline-flex items-center justify-center gap-2 rounded-field border text-center font-semibold transition-colors",
    "aria-disabled:cursor-not-allowed aria-disabled:opacity-60 disabled:cursor-not-allowed disabled:opacity-60",
    SIZES[size],
    TONES[tone],
    extra,
  );
}
