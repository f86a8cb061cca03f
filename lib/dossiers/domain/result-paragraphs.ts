import { localDateOf } from "@/lib/calendar/domain/local-date";

/** What a result paper says below its title: which paper it takes the place of, then the body, a paragraph each line. */
export function resultParagraphs(
  body: string,
  replaces: { number: string | null; issuedAt: Date } | null,
): string[] {
  const paragraphs = body.split(/\n+/).filter((text) => text.trim() !== "");
  return replaces ? [sayReplaced(replaces), ...paragraphs] : paragraphs;
}

function sayReplaced({ number, issuedAt }: { number: string | null; issuedAt: Date }): string {
  const on = localDateOf(issuedAt).split("-").reverse().join("/");
  return `Văn bản này thay thế văn bản ${number ? `số ${number} ` : ""}ngày ${on}.`;
}
