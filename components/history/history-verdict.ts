/** What `public/kiem-tra-lich-su.mjs` answers. */
export type HistoryVerdict =
  | { ok: true; events: number; signedEvents: number; signedOn: string | null }
  | { ok: false; code: string; seq?: number; on?: string };

export interface VerdictTexts {
  whole: string;
  signed: string;
  unsigned: string;
  part: string;
  broken: string;
  atEvent: string;
  onDay: string;
  problem: Record<string, string>;
}

/** The verdict as a title and sentences; names in braces are filled in. */
export function tellVerdict(
  verdict: HistoryVerdict,
  texts: VerdictTexts,
): { title: string; lines: string[] } {
  if (!verdict.ok) {
    const place = [
      verdict.seq ? fill(texts.atEvent, { seq: verdict.seq }) : "",
      verdict.on ? fill(texts.onDay, { on: plainDate(verdict.on) }) : "",
    ];
    const problem = texts.problem[verdict.code] ?? texts.problem.FORMAT ?? "";
    return { title: texts.broken, lines: [...place, problem].filter((line) => line !== "") };
  }
  const { events, signedEvents, signedOn } = verdict;
  const title = fill(texts.whole, { events });
  if (signedOn === null) return { title, lines: [texts.unsigned] };
  const words = { signed: signedEvents, on: plainDate(signedOn) };
  return { title, lines: [fill(signedEvents === events ? texts.signed : texts.part, words)] };
}

function fill(text: string, words: Record<string, string | number>): string {
  return Object.entries(words).reduce(
    (filled, [name, word]) => filled.replaceAll(`{${name}}`, String(word)),
    text,
  );
}

function plainDate(on: string): string {
  return on.split("-").toReversed().join("/");
}
