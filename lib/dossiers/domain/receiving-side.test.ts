import { describe, expect, it } from "vitest";
import type { ActorPost } from "@/lib/accounts/domain/actor";
import type { Role } from "@/lib/organization/domain/role";
import { opensForReceiver } from "./receiving-side";

const sentBy = {
  accountId: "sender",
  state: "RECEIVED",
  stepKey: "receive",
  holderUnitId: "counter",
  holderRole: "RECEPTION",
  holderAccountId: null,
  appraiserAccountId: null,
  legSeq: 1,
} as const;
const toUnit = { sentBy, holderUnitId: "division", holderRole: "DIV_HEAD" as Role, holderAccountId: null };
const toPerson = { ...toUnit, holderAccountId: "specialist" };
const inside = { ...toUnit, holderUnitId: "counter", holderRole: "CENTRE_HEAD" as Role };

const officer = (accountId: string, unitId: string, role: Role, post: Partial<ActorPost> = {}) => ({
  kind: "OFFICER" as const,
  accountId,
  fullName: accountId,
  posts: [{ postId: "post", unitId, agencyId: "agency", role, ...post }],
});
const standIn = officer("stand-in", "division", "SPECIALIST", {
  onBehalfOf: { accountId: "specialist", fullName: "A", procedureIds: null, excludedActions: [] },
});

describe("a look at a dossier that was just passed on", () => {
  it.each([
    ["anybody of the receiving unit", toUnit, officer("any", "division", "SPECIALIST"), true],
    ["its sender, also with a post there", toUnit, officer("sender", "division", "DIV_HEAD"), false],
    ["an auditor of the unit", toUnit, officer("auditor", "division", "AUDITOR"), false],
    ["somebody of another unit", toUnit, officer("other", "elsewhere", "DIV_HEAD"), false],
    ["the person it was given to", toPerson, officer("specialist", "division", "SPECIALIST"), true],
    ["a colleague of that person", toPerson, officer("colleague", "division", "SPECIALIST"), false],
    ["who stands in for that person", toPerson, standIn, true],
    ["inside a unit, the role it went to", inside, officer("head", "counter", "CENTRE_HEAD"), true],
    ["inside a unit, a colleague of the sender", inside, officer("mate", "counter", "RECEPTION"), false],
    [
      "anybody, when nothing was passed on",
      { ...toUnit, sentBy: null },
      officer("x", "division", "CLERK"),
      false,
    ],
  ])("by %s", (_who, dossier, who, opens) => {
    expect(opensForReceiver(dossier, who)).toBe(opens);
  });
});
