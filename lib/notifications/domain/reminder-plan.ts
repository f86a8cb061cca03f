import { addDays, instantOf, localDateOf, minutesOf } from "@/lib/calendar/domain/local-date";
import { reappointmentLastOn } from "@/lib/calendar/domain/reappointment";
import type { WorkCalendar } from "@/lib/calendar/domain/work-calendar";
import { addWorkingDays } from "@/lib/calendar/domain/working-day";
import { closingMinute, minutesPerWorkingDay, openingMinute } from "@/lib/calendar/domain/working-time";
import { workingTimeBefore } from "@/lib/calendar/domain/working-time-before";
import { clockStands, isEnded } from "@/lib/dossiers/domain/dossier-state";
import { planParts } from "./plan-parts";
import type { Reminder, ReminderFacts } from "./reminder";

/** Everything an open dossier will be reminded of as it stands now, in the order of time. */
export function planReminders(facts: ReminderFacts, calendar: WorkCalendar): Reminder[] {
  const plan = [
    ...planReception(facts, calendar),
    ...planStep(facts, calendar),
    ...planDueDate(facts, calendar),
    ...planProposal(facts, calendar),
    ...planParts(facts, calendar),
    ...planSupplement(facts, calendar),
    ...planResult(facts, calendar),
  ];
  return plan.sort((one, other) => one.at.getTime() - other.at.getTime());
}

/** What is to be told at `now`: its moment has come, also some time ago, and it is still true. */
export function dueReminders(plan: readonly Reminder[], now: Date): Reminder[] {
  return plan.filter(({ at, until }) => at <= now && (until === null || now < until));
}

/** When the next one of a plan becomes due after `now`; null when none does. */
export function nextReminderAt(plan: readonly Reminder[], now: Date): Date | null {
  return plan.find(({ at }) => at > now)?.at ?? null;
}

/** Half of the eight working hours of reception (NĐ 118/2025/NĐ-CP Art. 17.2). */
const RECEPTION_WARNING_MINUTES = 4 * 60;

function planReception(facts: ReminderFacts, calendar: WorkCalendar): Reminder[] {
  if (facts.state !== "SUBMITTED") return [];
  const dueAt = new Date(facts.receptionDueAt);
  const warnAt = workingTimeBefore(calendar, dueAt, RECEPTION_WARNING_MINUTES);
  const basis = facts.receptionDueAt;
  const warning: Reminder = {
    ...{ kind: "RECEPTION_SHORT", basis, at: warnAt, until: dueAt, by: [], dueAt },
    to: ["RECEPTION", "CENTRE_HEAD"],
  };
  // What is filed at the counter lies before the officer already.
  if (facts.channel === "COUNTER") return [warning];
  const at = new Date(facts.submittedAt);
  return [{ kind: "SUBMITTED", basis, at, until: warnAt, to: ["RECEPTION"], by: ["PUSH"], dueAt }, warning];
}

function planStep(facts: ReminderFacts, calendar: WorkCalendar): Reminder[] {
  if (!isRunning(facts) || !facts.stepDueAt || facts.state === "SUBMITTED") return [];
  const dueAt = new Date(facts.stepDueAt);
  const minutes = Math.round(facts.stepHours * 60);
  const left = (share: number) => workingTimeBefore(calendar, dueAt, Math.round(minutes * share));
  const [halfAt, mostAt] = [left(0.5), left(0.2)];
  const basis = `${facts.stepKey}/${facts.heldSinceAt}`;
  const common = { basis, by: [], dueAt } as const;
  const plan: Reminder[] = [
    { ...common, kind: "STEP_HALF", at: halfAt, until: mostAt, to: ["HOLDER"] },
    { ...common, kind: "STEP_MOST", at: mostAt, until: dueAt, to: ["HOLDER"] },
    {
      ...{ ...common, kind: "STEP_LAST_DAY", until: dueAt, by: ["EMAIL"] },
      at: workingTimeBefore(calendar, dueAt, minutesPerWorkingDay(calendar)),
      to: ["HOLDER", "DIV_HEAD"],
    },
  ];
  // A step shorter than a day has no last day; one that was resumed has its first half behind it.
  return plan.filter(({ at }) => at > new Date(facts.heldSinceAt));
}

function planDueDate(facts: ReminderFacts, calendar: WorkCalendar): Reminder[] {
  if (!isRunning(facts) || !facts.dueAt || !facts.clockStartAt) return [];
  const dueAt = new Date(facts.dueAt);
  const dueOn = localDateOf(dueAt);
  const clockStartAt = new Date(facts.clockStartAt);
  const twoDaysBefore = instantOf(addWorkingDays(calendar, dueOn, -2), minutesOf(dueAt));
  const dayBefore = instantOf(addWorkingDays(calendar, dueOn, -1), openingMinute(calendar));
  // Lateness is by date: on the due day itself, nothing is late yet.
  const until = instantOf(addDays(dueOn, 1), 0);
  const common = { basis: facts.dueAt, until, dueAt };
  const soon: Reminder = {
    ...{ ...common, kind: "DUE_SOON", at: twoDaysBefore, by: ["EMAIL"] },
    to: ["HOLDER", "DIV_HEAD", "SIGNER"],
  };
  const nothing: Reminder = {
    ...{ ...common, kind: "NO_DRAFT", at: dayBefore, by: ["SMS"] },
    to: ["SIGNER", "CENTRE_HEAD"],
  };
  const unprepared = facts.reappointments === 0 && facts.draftResultHash === null;
  return [soon, ...(unprepared ? [nothing] : [])].filter(({ at }) => at > clockStartAt);
}

/** What was proposed waits for who signs; a new date can be promised until one day before the old one (Art. 19.6). */
function planProposal({ state, proposal, dueAt }: ReminderFacts, calendar: WorkCalendar): Reminder[] {
  if (!proposal || isEnded(state)) return [];
  const common = { basis: proposal.at, at: new Date(proposal.at), until: null, by: [] } as const;
  const to = ["LINE_SIGNER"] as const;
  if (proposal.kind === "PAUSE") return [{ ...common, kind: "PAUSE_PROPOSED", to, dueAt: null }];
  const lastOn = dueAt && reappointmentLastOn(calendar, localDateOf(new Date(dueAt)));
  const signBy = lastOn ? instantOf(lastOn, closingMinute(calendar)) : null;
  return [{ ...common, kind: "REAPPOINTMENT_PROPOSED", to, dueAt: signBy }];
}

const SUPPLEMENT_DAYS = [
  ["SUPPLEMENT_DAY_5", 5],
  ["SUPPLEMENT_DAY_10", 10],
  ["SUPPLEMENT_DAY_14", 14],
] as const;

function planSupplement(facts: ReminderFacts, calendar: WorkCalendar): Reminder[] {
  const waits = facts.state === "SUPPLEMENT" || facts.state === "SUPPLEMENT_RECEPTION";
  if (!waits || !facts.supplementDueAt || !facts.waitsSince) return [];
  const dueAt = new Date(facts.supplementDueAt);
  const { seq, at } = facts.waitsSince;
  const askedOn = localDateOf(new Date(at));
  const on = (days: number) => instantOf(addDays(askedOn, days), openingMinute(calendar));
  return SUPPLEMENT_DAYS.map(([kind, days], index): Reminder => {
    const following = SUPPLEMENT_DAYS[index + 1];
    const until = following ? on(following[1]) : dueAt;
    return {
      ...{ kind, basis: String(seq), at: on(days), until, dueAt },
      ...{ to: ["APPLICANT"], by: ["EMAIL", "SMS", "PUSH"] },
    };
  });
}

function planResult(facts: ReminderFacts, calendar: WorkCalendar): Reminder[] {
  if (facts.state !== "RESULT_READY" || !facts.waitsSince) return [];
  const readyOn = localDateOf(new Date(facts.waitsSince.at));
  const on = (days: number) => instantOf(addDays(readyOn, days), openingMinute(calendar));
  const basis = String(facts.waitsSince.seq);
  const common = { basis, to: ["APPLICANT", "RETURN"], by: ["EMAIL", "SMS"], dueAt: null } as const;
  return [
    { ...common, kind: "RESULT_DAY_15", at: on(15), until: on(30) },
    { ...common, kind: "RESULT_DAY_30", at: on(30), until: null },
  ];
}

function isRunning({ state }: ReminderFacts): boolean {
  return !isEnded(state) && !clockStands(state);
}
