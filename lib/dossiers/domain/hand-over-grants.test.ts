import { describe, expect, it } from "vitest";
import type { Actor, ActorPost, StandInFor } from "@/lib/accounts/domain/actor";
import { ROLES, type Role } from "@/lib/organization/domain/role";
import {
  findGiverPost,
  findReceiverPost,
  givingUnitIds,
  handOverUnitIds,
  receivingUnitIds,
} from "./hand-over-grants";
import { HAND_OVER_KINDS, type HandOverKind } from "./hand-over-list";

type Officer = Extract<Actor, { kind: "OFFICER" }>;

const post = (role: Role, unitId: string, onBehalfOf?: StandInFor): ActorPost => ({
  ...{ postId: role, unitId, agencyId: "agency", role },
  ...(onBehalfOf ? { onBehalfOf } : {}),
});
const officer = (...posts: ActorPost[]): Officer => ({
  kind: "OFFICER",
  accountId: "a",
  fullName: "A",
  posts,
});
const absent = (procedureIds: readonly string[] | null): StandInFor => ({
  ...{ accountId: "b", fullName: "B", procedureIds, excludedActions: [] },
});

const CARRIERS = ["RECEPTION", "RETURN", "SPECIALIST", "DIV_HEAD", "CLERK", "CENTRE_HEAD"];
const GIVES: Record<HandOverKind, string[]> = {
  FOLDERS: CARRIERS,
  RESULTS: ["SPECIALIST", "DIV_HEAD", "CLERK"],
};
const RECEIVES: Record<HandOverKind, string[]> = {
  FOLDERS: CARRIERS,
  RESULTS: ["RECEPTION", "RETURN", "CENTRE_HEAD"],
};
const CASES = HAND_OVER_KINDS.flatMap((kind) => ROLES.map((role) => [kind, role] as const));

describe("who signs for papers", () => {
  it.each(CASES)("%s: %s", (kind, role) => {
    const own = officer(post(role, "here"));
    expect(findGiverPost(own, kind, "here") !== undefined).toBe(GIVES[kind].includes(role));
    expect(findReceiverPost(own, kind, "here") !== undefined).toBe(RECEIVES[kind].includes(role));
    expect(findGiverPost(own, kind, "elsewhere")).toBeUndefined();
    expect(findReceiverPost(own, kind, "elsewhere")).toBeUndefined();
    expect(givingUnitIds(own, kind)).toEqual(GIVES[kind].includes(role) ? ["here"] : []);
    expect(receivingUnitIds(own, kind)).toEqual(RECEIVES[kind].includes(role) ? ["here"] : []);
  });

  it("a stand-in does for all procedures, none for some", () => {
    const all = officer(post("CLERK", "here", absent(null)));
    const some = officer(post("CLERK", "here", absent(["p"])));
    expect(findGiverPost(all, "RESULTS", "here")?.onBehalfOf?.fullName).toBe("B");
    expect(findGiverPost(some, "RESULTS", "here")).toBeUndefined();
    expect(handOverUnitIds(some)).toEqual([]);
  });

  it("everybody who works on dossiers sees the lists of their units, nobody else", () => {
    const desk = officer(post("SIGNER", "here"), post("AUDITOR", "there"), post("LEADER", "nowhere"));
    expect(handOverUnitIds(desk)).toEqual(["here", "there"]);
    expect(handOverUnitIds({ kind: "CITIZEN", accountId: "c", fullName: "C" })).toEqual([]);
    expect(handOverUnitIds({ kind: "SYSTEM" })).toEqual([]);
  });
});
