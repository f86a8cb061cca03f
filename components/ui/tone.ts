import type { IconName } from "./icon";

/** Meaning of a notice or a badge; each has a colour and a sign, and the words say it too. */
export type Tone = "info" | "ok" | "warn" | "late" | "neutral";

export const TONE_CLASSES: Record<Tone, string> = {
  info: "border-cham bg-cham-soft text-cham",
  ok: "border-ok bg-ok-soft text-ok",
  warn: "border-warn bg-warn-soft text-warn",
  late: "border-late bg-late-soft text-late",
  neutral: "border-line-strong bg-paper-raised text-ink-soft",
};

export const TONE_ICONS: Record<Tone, IconName> = {
  info: "info",
  ok: "check",
  warn: "warn",
  late: "late",
  neutral: "dot",
};
