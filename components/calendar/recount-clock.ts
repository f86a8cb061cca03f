import { calendarLookup } from "@/lib/calendar/domain/clock-turn";
import { retellClock } from "@/lib/dossiers/domain/retell-clock";
import type { DueClock } from "@/lib/dossiers/dto";
import { type DateWords, dateWords } from "./date-words";
import { type DueDateTexts, tellDueDateStep } from "./due-date-story";

export interface RecountTexts {
  days: DueDateTexts;
  chapter: Record<DueClock["story"]["turns"][number]["kind"], string>;
  agrees: string;
  differs: string;
  none: string;
  same: string;
  notSame: string;
  sameAsAbove: string;
  notSameAsAbove: string;
}

export type RecountLine = { key: string; kind: "HEADING" | "STEP" | "SAME" | "DIFFERENT"; text: string };

/**
 * Counts a clock again and tells it line by line. Loaded only when somebody asks: it brings the whole calculator,
 * the very one that the office counts with. `closing` is what to say of the last date: that of a result is on a paper,
 * others are not.
 */
export function recountClock(
  clock: Pick<DueClock, "story" | "calendars">,
  texts: RecountTexts,
  locale: string,
): { lines: RecountLine[]; agrees: boolean; closing: { same: string; notSame: string } } {
  const words = dateWords(locale);
  const chapters = retellClock(clock.story, calendarLookup(clock.calendars));
  const lines = chapters.flatMap((chapter): RecountLine[] => {
    const { turn, steps, agrees } = chapter;
    const line = (kind: RecountLine["kind"], text: string): RecountLine => ({
      key: `${turn.seq} ${kind} ${text}`,
      kind,
      text,
    });
    return [
      line("HEADING", texts.chapter[turn.kind]),
      ...steps
        .filter((step) => step.kind !== "DUE")
        .map((step) => line("STEP", tellDueDateStep(step, texts.days, words))),
      line(agrees ? "SAME" : "DIFFERENT", conclusion(chapter, texts, words)),
    ];
  });
  const { same, notSame, sameAsAbove, notSameAsAbove } = texts;
  const onPaper = clock.story.subject === "RESULT";
  return {
    lines,
    agrees: chapters.every((chapter) => chapter.agrees),
    closing: onPaper ? { same, notSame } : { same: sameAsAbove, notSame: notSameAsAbove },
  };
}

function conclusion(
  { agrees, countedAt, turn }: ReturnType<typeof retellClock>[number],
  texts: RecountTexts,
  words: DateWords,
): string {
  return (agrees ? texts.agrees : texts.differs)
    .replace("{at}", countedAt ? words.moment(countedAt) : texts.none)
    .replace("{promised}", turn.promisedAt ? words.moment(new Date(turn.promisedAt)) : texts.none);
}
