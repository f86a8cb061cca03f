import "server-only";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { attributeTime } from "@/lib/dossiers/domain/attribute-time";
import type { DossierEventPayload } from "@/lib/dossiers/domain/dossier-event";
import { heldSpans, keyOf } from "@/lib/dossiers/domain/held-spans";
import type { StepTimes } from "@/lib/dossiers/dto";
import type { DossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import type { Answers } from "@/lib/forms/domain/e-form";
import { getUnitNames } from "@/lib/organization/queries/get-unit-names";
import type { DossierEvent } from "@/lib/platform/db/generated/client";
import { planSteps } from "@/lib/workflow/domain/plan-steps";
import { findStep, listRun } from "@/lib/workflow/domain/process";

/**
 * The office time of an accepted dossier, divided among the steps and units that had it, with the hours they were
 * given and what each has to do with a lateness. Null before acceptance. The caller has checked sight.
 */
export async function readStepTimes(
  { row, context }: DossierForAct,
  events: readonly Pick<DossierEvent, "at" | "payload">[],
): Promise<StepTimes | null> {
  if (!row.acceptedAt) return null;
  const { calendar, process, now } = context;
  const told = events.map(({ at, payload }) => ({
    at: at.toISOString(),
    payload: payload as unknown as DossierEventPayload,
  }));
  const clockStartAt = row.clockStartAt ?? row.acceptedAt;
  const time = attributeTime(calendar, {
    spans: heldSpans(told),
    startAt: row.acceptedAt,
    endAt: row.endedAt ?? now,
    clockStartAt,
    dueAt: row.dueAt,
    hoursOf: (stepKey) => findStep(process, stepKey)?.hours,
  });
  const units = await getUnitNames(time.shares.map((share) => share.unitId));
  const planned = planSteps(calendar, clockStartAt, listRun(process, row.answers as Answers));
  const stepDueAt = dueOfSteps(told);
  return {
    ...{ minutes: time.minutes, lateMinutes: time.lateMinutes },
    rows: time.shares
      .filter((share) => share.minutes > 0)
      .map((share) => {
        const step = findStep(process, share.stepKey);
        return {
          key: keyOf(share),
          stepName: step?.name ?? null,
          unitName: units(share.unitId, localDateOf(now)),
          ...{ side: share.side, running: share.running },
          givenHours: step?.hours ?? null,
          stepDueAt: stepDueAt.get(share.stepKey) ?? null,
          plannedDueAt: planned.find(({ key }) => key === share.stepKey)?.dueAt.toISOString() ?? null,
          ...{ minutes: share.minutes, lateMinutes: share.lateMinutes },
        };
      }),
  };
}

/** When each step was last to be done, from the moment it was handed over. */
function dueOfSteps(events: readonly { payload: DossierEventPayload }[]): Map<string, string> {
  const dueOf = new Map<string, string>();
  let stepKey = "";
  for (const { payload } of events) {
    stepKey = payload.change.stepKey ?? stepKey;
    if (payload.change.stepDueAt) dueOf.set(stepKey, payload.change.stepDueAt);
  }
  return dueOf;
}
