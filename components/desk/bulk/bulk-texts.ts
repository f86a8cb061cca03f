import type { BulkAction } from "@/lib/dossiers/domain/bulk-action";

/** The `bulk` messages, to be filled in by the browser as the work goes on. */
export type BulkTexts = {
  action: Record<BulkAction, string>;
} & Record<
  | "choose"
  | "chooseAll"
  | "chosen"
  | "clear"
  | "bar"
  | "close"
  | "lead"
  | "note"
  | "optional"
  | "assignee"
  | "nobody"
  | "pick"
  | "start"
  | "progress"
  | "stop"
  | "resume"
  | "offline"
  | "refused"
  | "stopped"
  | "finished"
  | "outcomes"
  | "left",
  string
>;

/** A text with its `{name}` places filled. */
export function fillIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
