import type { Actor } from "@/lib/accounts/domain/actor";
import type { DecisionContext, Outcome } from "@/lib/dossiers/domain/decision";
import type { DossierProjection } from "@/lib/dossiers/domain/dossier-projection";
import type { DossierAction } from "@/lib/dossiers/domain/transition-table";
import type { FiledContent, FiledPaper } from "@/lib/dossiers/ledger/read-filed-content";
import type { DraftResult } from "@/lib/dossiers/schemas/draft-result";
import type { Counters } from "./counters";
import type { Fate } from "./fate";
import type { ContentModel } from "./filed-contents";
import type { LiveDossier } from "./live-dossier";
import { type OfficerIndex, recordedActor } from "./officers";
import type { Random } from "./random";

export type KeptPaper = FiledPaper & { round: number; addedAt: string };

/** A dossier on its way, with all that its next act depends on. */
export type Journey = {
  dossier: LiveDossier;
  model: ContentModel;
  content: FiledContent;
  papers: KeptPaper[];
  fate: Fate;
  /** The applicant's own account, when they have one. */
  applicant: Actor | null;
  officers: OfficerIndex;
  counters: Counters;
  files: readonly string[];
  random: Random;
  draftResult: DraftResult | null;
  done: Set<DossierAction>;
};

/** One thing that somebody is about to do, after some time. */
export type Act = {
  action: DossierAction;
  minutes: number;
  whose: "OFFICE" | "CITIZEN";
  by: readonly Actor[];
  decide(projection: DossierProjection, context: DecisionContext, actor: Actor): Outcome;
};

/**
 * Lets a dossier live until its fate stops it or `until` has come. `nextAct` says what comes next, null at the end.
 * Throws a `RangeError` when nobody in the province may do what comes next.
 */
export function liveUntil(journey: Journey, until: Date, nextAct: (journey: Journey) => Act | null): void {
  const { dossier, fate } = journey;
  for (let acts = 0; acts < 60; acts += 1) {
    if (isStalled(dossier, fate)) return;
    const act = nextAct(journey);
    if (!act) return;
    dossier.wait(act.minutes, act.whose);
    if (dossier.now > until) return;
    perform(journey, act);
  }
  throw new RangeError(`dossier ${dossier.id} goes round in circles`);
}

function isStalled(dossier: LiveDossier, { stall }: Fate): boolean {
  if (!stall) return false;
  return "inState" in stall
    ? stall.inState === dossier.projection.state
    : dossier.events.length >= stall.afterEvents;
}

function perform({ dossier, done }: Journey, act: Act): void {
  const found = dossier.findBy(act.action, act.by);
  if (!found) throw new RangeError(`nobody may ${act.action} in ${dossier.projection.state}`);
  done.add(act.action);
  const outcome = act.decide(dossier.projection, dossier.context(), found.actor);
  dossier.record(recordedActor(found.actor, found.permission), outcome);
}
