import { describe, expect, it } from "vitest";
import { rankActions } from "./rank-actions";

describe("rankActions", () => {
  it("leads with what was proposed to the one who signs", () => {
    const acts = ["approve", "pause", "reappoint", "declineProposal"] as const;
    const offered = (proposed: "PAUSE" | "REAPPOINTMENT" | null) =>
      rankActions(acts, { state: "SIGNING", hasDraftResult: true, proposed }).map(({ action }) => action);
    expect(offered(null)).toEqual(["approve", "pause", "reappoint", "declineProposal"]);
    expect(offered("REAPPOINTMENT")).toEqual(["reappoint", "approve", "pause", "declineProposal"]);
    expect(offered("PAUSE")).toEqual(["pause", "approve", "reappoint", "declineProposal"]);
  });

  it("leads with the draft until there is one, then with submitting it", () => {
    const actions = ["saveDraftResult", "requestSupplement", "submitForApproval"] as const;
    const without = rankActions(actions, { hasDraftResult: false, state: "APPRAISING" });
    const having = rankActions(actions, { hasDraftResult: true, state: "APPRAISING" });
    expect(without[0]).toEqual({ action: "saveDraftResult", weight: "MAIN" });
    expect(having[0]).toEqual({ action: "submitForApproval", weight: "MAIN" });
  });

  it("offers what ends or turns back the work last", () => {
    const ranked = rankActions(["refuseReception", "accept", "requestSupplement"], {
      hasDraftResult: false,
      state: "SUBMITTED",
    });
    expect(ranked.map(({ action }) => action)).toEqual(["accept", "requestSupplement", "refuseReception"]);
  });

  it("leads with the fee where nothing goes on without it", () => {
    const actions = ["takeFee", "accept"] as const;
    const ranked = (feeBlocks: boolean) =>
      rankActions(actions, { hasDraftResult: false, state: "RESULT_READY", feeBlocks });
    expect(ranked(true)[0]).toEqual({ action: "takeFee", weight: "MAIN" });
    expect(ranked(false)[0]?.action).toBe("accept");
  });

  it("lets a head assign first where nobody has the dossier yet", () => {
    const ranked = rankActions(["claim", "assign"], { hasDraftResult: false, state: "ASSIGNING" });
    expect(ranked[0]?.action).toBe("assign");
  });

  it("does not offer to propose what this person can sign", () => {
    const dossier = { hasDraftResult: false, state: "APPRAISING" };
    const offered = (...actions: Parameters<typeof rankActions>[0]) =>
      rankActions(actions, dossier).map(({ action }) => action);
    expect(offered("proposePause", "pause", "proposeReappointment")).toEqual([
      "pause",
      "proposeReappointment",
    ]);
    expect(offered("proposeReappointment", "reappoint")).toEqual(["reappoint"]);
  });
});
