import type { DueDateStep } from "@/lib/calendar/domain/explain-due-date";
import { type DateWords, timeOf } from "./date-words";

/** Sentences of the story; names in braces are filled in. */
export interface DueDateTexts {
  received: string;
  counting: string;
  moved: Record<"REST_DAY" | "BEFORE_OPENING" | "BREAK" | "AFTER_CLOSING", string>;
  cutoffMissed: string;
  cutoffMet: string;
  termEnds: string;
  weekend: string;
  off: string;
  makeup: string;
  due: string;
}

/** One step of a due date as a sentence. */
export function tellDueDateStep(step: DueDateStep, texts: DueDateTexts, words: DateWords): string {
  switch (step.kind) {
    case "RECEIVED":
      return texts.received.replace("{at}", words.moment(step.at));
    case "COUNTING_STARTS": {
      const start = texts.counting.replace("{at}", words.moment(step.at));
      return step.moved ? `${start} ${texts.moved[step.moved]}` : start;
    }
    case "SAME_DAY_CUTOFF": {
      const time = timeOf(step.cutoffMinutes);
      return (step.missed ? texts.cutoffMissed : texts.cutoffMet).replace("{time}", time);
    }
    case "TERM_ENDS":
      return texts.termEnds.replace("{on}", words.day(step.on));
    case "DAY_SKIPPED":
      return step.reason === "OFF"
        ? texts.off.replace("{on}", words.day(step.on)).replace("{name}", step.name)
        : texts.weekend.replace("{on}", words.day(step.on));
    case "MAKEUP_DAY_WORKED":
      return texts.makeup.replace("{on}", words.day(step.on)).replace("{name}", step.name);
    case "DUE":
      return texts.due.replace("{at}", words.moment(step.at));
  }
}
