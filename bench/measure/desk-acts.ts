import type { DossierAction } from "@/lib/dossiers/domain/transition-table";
import { systemClock } from "@/lib/platform/clock/clock";
import { gatherCrew } from "../stress/gather-crew";
import { performAct } from "../stress/perform-act";
import type { Latency } from "./latency";

/** Two people at least for every seat: nobody approves what they appraised. */
const OFFICERS = 24;
const WARM_UP = 3;

/** What dossiers live through, one story after the other; an act that nobody may do there is left out. */
const STORIES: readonly (readonly DossierAction[])[] = [
  [
    ...(["takeFee", "accept", "forward", "recall", "forward", "receiveLeg", "claim", "release"] as const),
    ...(["claim", "proposeReappointment", "declineProposal", "reappoint", "proposePause", "pause"] as const),
    ...(["resume", "consult", "receivePart", "answerPart", "consult", "endConsultation"] as const),
    ...(["askObligation", "confirmObligation", "requestSupplement", "answerSupplement"] as const),
    ...(["askWithdrawal", "cancelWithdrawal", "askWithdrawal", "denyWithdrawal"] as const),
    ...(["saveDraftResult", "submitForApproval", "sendBack", "submitForApproval"] as const),
    ...(["approve", "receiveLeg", "approve", "approve", "receiveLeg", "issue", "takeFee"] as const),
    ...([
      "returnResult",
      "correctResult",
      "changeDelivery",
      "sendByPost",
      "recordFailedDelivery",
      "confirmDelivery",
    ] as const),
    ...(["returnResult", "archive"] as const),
  ],
  ["requestSupplement", "answerSupplement", "refuseReception"],
  ["accept", "forward", "assign", "askWithdrawal", "grantWithdrawal", "archive"],
  ["accept", "redirect"],
  ["accept", "settleAtOnce"],
  [
    ...(["accept", "forward", "receiveLeg", "claim", "saveDraftResult", "submitForApproval"] as const),
    ...(["refuseResult", "approve", "refuseResult"] as const),
  ],
];

/**
 * Times every act of a desk, as its command does it in the server, on new dossiers and one at a time. Most dossiers
 * live through the long story; every tenth through each of the short ones, so that those acts are counted less often.
 */
export async function measureDeskActs(dossiers: number): Promise<Latency[]> {
  const context = { clock: systemClock };
  const crew = await gatherCrew({ officers: OFFICERS, dossiers: dossiers + WARM_UP }, context);
  const times = new Map<DossierAction, number[]>();
  for (const [index, target] of crew.targets.entries()) {
    const story = STORIES[index < WARM_UP ? 0 : index % 10] ?? STORIES[0] ?? [];
    for (const action of story) {
      const ms = await performAct(crew, target, action, index);
      if (ms === null || index < WARM_UP) continue;
      times.set(action, [...(times.get(action) ?? []), ms]);
    }
  }
  console.error(`measured: ${times.size} kinds of acts`);
  return [...times].map(([action, list]) => toLatency(`Act: ${action} (command)`, list));
}

function toLatency(what: string, times: number[]): Latency {
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.ceil(times.length * share) - 1)] ?? 0;
  const seconds = times.reduce((sum, ms) => sum + ms, 0) / 1000;
  return {
    ...{ what, concurrency: 1, count: times.length, p50: at(0.5), p95: at(0.95), max: at(1) },
    ...{ perSecond: times.length / seconds, processorMs: null },
  };
}
