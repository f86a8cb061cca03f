import type { Actor } from "@/lib/accounts/domain/actor";
import { addWorkingMinutes } from "@/lib/calendar/domain/working-time";
import { findPermission, type Permission } from "@/lib/dossiers/domain/action-permission";
import { applyEvent, isLawful } from "@/lib/dossiers/domain/apply-event";
import { type DecisionContext, isRefusal, type Outcome } from "@/lib/dossiers/domain/decision";
import type { DossierEventPayload, DossierEventType, EventActor } from "@/lib/dossiers/domain/dossier-event";
import type { DossierProjection } from "@/lib/dossiers/domain/dossier-projection";
import { standingOf } from "@/lib/dossiers/domain/dossier-standing";
import { CHAIN_START, hashEvent } from "@/lib/dossiers/domain/event-chain";
import { withSender } from "@/lib/dossiers/domain/note-sender";
import type { DossierAction } from "@/lib/dossiers/domain/transition-table";
import { getUnit } from "@/lib/organization/domain/unit-tree";
import type { Process } from "@/lib/workflow/domain/process";
import type { Scene } from "./scene";

/** A row of `dossier_event`, without what the database numbers itself. */
export type EventRow = {
  dossierId: string;
  seq: number;
  type: DossierEventType;
  at: string;
  actorKind: EventActor["kind"];
  actorAccountId: string | null;
  actorPostId: string | null;
  actorUnitId: string | null;
  actorRole: EventActor["role"];
  payload: DossierEventPayload;
  prevHash: string;
  hash: string;
};

/** A dossier that lives through the same decisions, permissions and hashes as one in the database. */
export class LiveDossier {
  readonly events: EventRow[] = [];
  readonly agencies = new Map<string, string>();
  projection: DossierProjection;
  lastHash = CHAIN_START;
  private at: number;

  constructor(
    readonly id: string,
    private readonly scene: Scene,
    private readonly process: Process,
    first: { projection: DossierProjection; by: EventActor; now: Date },
  ) {
    this.projection = first.projection;
    this.at = first.now.getTime();
    this.noteAgency(first.projection.holderUnitId);
    this.noteAgency(first.projection.competentUnitId);
    const { projection } = first;
    this.append("SUBMITTED", first.by, {
      before: null,
      change: projection,
      facts: { channel: projection.channel },
    });
  }

  /** The moment of the latest event. */
  get now(): Date {
    return new Date(this.at);
  }

  /** What a decision taken now depends on. */
  context(): DecisionContext {
    const { tree, calendar } = this.scene;
    return { now: this.now, process: this.process, answers: {}, tree, calendar };
  }

  /** Lets office time go by; a citizen's own time goes by around the clock. */
  wait(minutes: number, whose: "OFFICE" | "CITIZEN"): void {
    const whole = Math.max(1, Math.round(minutes));
    const next = this.at + whole * 60_000;
    this.at = whose === "CITIZEN" ? next : addWorkingMinutes(this.scene.calendar, this.now, whole).getTime();
    // An office act lands on a full minute: its second is as good as any, and never before the last event.
    this.at += (this.id.charCodeAt(35) * 977 + this.events.length * 7_919) % 59_000;
  }

  /** Why one of these actors may do `action` now; undefined when none of them may. */
  findBy(
    action: DossierAction,
    actors: readonly Actor[],
  ): { actor: Actor; permission: Permission } | undefined {
    const { projection } = this;
    const standing = standingOf(projection, this.context());
    for (const actor of actors) {
      const permission = findPermission(standing, actor, action);
      if (permission) return { actor, permission };
    }
    return undefined;
  }

  /** Records a decision; false when the rules refuse it. Throws when the life cycle does not know it. */
  record(by: EventActor, outcome: Outcome): boolean {
    if (isRefusal(outcome)) return false;
    const { state, dueOn } = this.projection;
    const payload: DossierEventPayload = {
      before: { state, dueOn },
      change: withSender(this.projection, outcome, by),
      facts: outcome.facts,
    };
    const after = applyEvent(this.projection, payload);
    if (!isLawful(outcome.type, this.projection, after))
      throw new RangeError(`${outcome.type} from ${state}`);
    this.append(outcome.type, by, payload);
    if (after.holderUnitId !== this.projection.holderUnitId) this.noteAgency(after.holderUnitId);
    this.projection = after;
    return true;
  }

  private append(type: DossierEventType, by: EventActor, payload: DossierEventPayload): void {
    const [seq, at, prevHash] = [this.events.length + 1, this.now.toISOString(), this.lastHash];
    this.lastHash = hashEvent(prevHash, { dossierId: this.id, seq, type, at, actor: by, payload });
    this.events.push({
      dossierId: this.id,
      seq,
      type,
      at,
      actorKind: by.kind,
      actorAccountId: by.accountId,
      actorPostId: by.postId,
      actorUnitId: by.unitId,
      actorRole: by.role,
      payload,
      prevHash,
      hash: this.lastHash,
    });
  }

  private noteAgency(unitId: string): void {
    const { agencyId } = getUnit(this.scene.tree, unitId);
    if (!this.agencies.has(agencyId)) this.agencies.set(agencyId, this.now.toISOString());
  }
}
