import type { DossierState } from "@/lib/dossiers/domain/dossier-state";
import type { Channel } from "@/lib/procedures/domain/channel";
import type { Arrival } from "./arrivals";
import type { Random } from "./random";

/** What will befall a dossier, drawn before it is filed. */
export type Fate = {
  channel: Channel;
  delivery: "ONLINE" | "COUNTER" | "POST";
  /** Working time a step takes, as a part of what the process plans for it. */
  pace: number;
  refused: boolean;
  supplement: "NONE" | "AT_RECEPTION" | "IN_APPRAISAL";
  /** After how many events the applicant asks to withdraw; null for hardly anybody else. */
  withdrawAfter: number | null;
  withdrawalDenied: boolean;
  sentBack: boolean;
  /** Where it is left lying until the history ends; null for what goes on. */
  stall: { afterEvents: number } | { inState: DossierState } | null;
};

const REFUSED = 0.03;
const SUPPLEMENT = 0.08;
const WITHDRAWN = 0.01;
const LATE = 0.04;
const SENT_BACK = 0.03;
/** How much of today's arrivals is still lying about somewhere; the share grows thinner with age. */
const BACKLOG = 0.75;
/** Of that, what waits in a tray, what its citizen has not answered, and (the rest) results not picked up. */
const IN_TRAYS = 0.4;
const UNANSWERED = 0.15;
/** A same-day service may not take the hours that the steps of a longer one do. */
const SAME_DAY_HASTE = 0.35;

/** Draws a fate by the shares of an ordinary year; `termDays` tells how long a backlog of it reaches back. */
export function drawFate(random: Random, arrival: Arrival, termDays: number, now: Date): Fate {
  const ageDays = (now.getTime() - arrival.at.getTime()) / 86_400_000;
  const channel = drawChannel(random, arrival);
  const late = random.chance(LATE);
  const haste = termDays <= 1 ? SAME_DAY_HASTE : 1;
  const fate: Fate = {
    channel,
    delivery: drawDelivery(random, channel),
    pace: late ? 1.4 + random.next() * 1.2 : haste * (0.25 + random.next() * 0.55),
    refused: random.chance(REFUSED),
    supplement: drawSupplement(random),
    withdrawAfter: random.chance(WITHDRAWN) ? 1 + random.below(6) : null,
    withdrawalDenied: random.chance(0.05),
    sentBack: random.chance(SENT_BACK),
    stall: null,
  };
  if (!random.chance(BACKLOG * Math.exp(-ageDays / (3 * termDays + 25)))) return fate;
  const draw = random.next();
  if (draw < IN_TRAYS) return { ...fate, stall: { afterEvents: 1 + random.below(9) } };
  if (draw > IN_TRAYS + UNANSWERED) return { ...fate, stall: { inState: "RESULT_READY" } };
  return { ...fate, supplement: "AT_RECEPTION", stall: { inState: "SUPPLEMENT_RECEPTION" } };
}

/** Online rose from about one in six in 2021 to two in three; on a day off there is nothing else. */
function drawChannel(random: Random, { at, workingDay }: Arrival): Channel {
  const years = at.getUTCFullYear() - 2021 + at.getUTCMonth() / 12;
  return !workingDay || random.chance(0.15 + 0.09 * years) ? "ONLINE" : "COUNTER";
}

function drawDelivery(random: Random, channel: Channel): Fate["delivery"] {
  const draw = random.next();
  if (channel === "ONLINE") return draw < 0.6 ? "ONLINE" : draw < 0.85 ? "COUNTER" : "POST";
  return draw < 0.92 ? "COUNTER" : "POST";
}

function drawSupplement(random: Random): Fate["supplement"] {
  if (!random.chance(SUPPLEMENT)) return "NONE";
  return random.chance(0.6) ? "AT_RECEPTION" : "IN_APPRAISAL";
}
