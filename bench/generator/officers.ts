import type { Actor } from "@/lib/accounts/domain/actor";
import type { Permission } from "@/lib/dossiers/domain/action-permission";
import type { EventActor } from "@/lib/dossiers/domain/dossier-event";
import type { Officer, Scene } from "./scene";

/** Officers by unit and by agency. */
export type OfficerIndex = {
  inUnit(unitId: string): readonly Officer[];
  inAgency(agencyId: string): readonly Officer[];
};

export function indexOfficers(scene: Scene): OfficerIndex {
  const byUnit = new Map<string, Set<Officer>>();
  const byAgency = new Map<string, Set<Officer>>();
  const add = (index: Map<string, Set<Officer>>, key: string, officer: Officer) => {
    const known = index.get(key);
    if (known) known.add(officer);
    else index.set(key, new Set([officer]));
  };
  for (const officer of scene.officers) {
    for (const post of officer.posts) {
      add(byUnit, post.unitId, officer);
      add(byAgency, post.agencyId, officer);
    }
  }
  const listOf = (index: Map<string, Set<Officer>>) => {
    const lists = new Map([...index].map(([key, officers]) => [key, [...officers]] as const));
    return (key: string) => lists.get(key) ?? [];
  };
  return { inUnit: listOf(byUnit), inAgency: listOf(byAgency) };
}

/** Who acts, as an event records it (as `eventActor` does in the product). */
export function recordedActor(actor: Actor, permission: Permission): EventActor {
  const post = permission.by === "POST" ? permission.post : null;
  return {
    kind: actor.kind,
    accountId: actor.kind === "SYSTEM" ? null : actor.accountId,
    postId: post?.postId ?? null,
    unitId: post?.unitId ?? null,
    role: post?.role ?? null,
  };
}
