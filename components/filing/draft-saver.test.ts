import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Answers } from "@/lib/forms/domain/e-form";
import { DraftSaver, type SaveOutcome, type SaveState } from "./draft-saver";
import type { UnsavedAnswers } from "./merge-answers";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A page at version 1, with a server that other windows may write to. */
function openPage(start: Answers) {
  const server = { version: 1, values: start, trouble: null as "offline" | "signedOut" | null };
  const seen = { states: [] as SaveState["kind"][], shown: [] as Answers[] };
  let kept: UnsavedAnswers | null = null;
  const saver = new DraftSaver(1, start, {
    send: async (version, values): Promise<SaveOutcome> => {
      if (server.trouble) return { kind: server.trouble };
      if (version !== server.version) return { kind: "conflict" };
      Object.assign(server, { version: version + 1, values });
      return { kind: "saved", version: version + 1, savedAt: "2026-11-28T01:00:00Z" };
    },
    load: async () => ({ version: server.version, values: server.values }),
    keep: (unsaved) => {
      kept = unsaved;
    },
    onState: ({ kind }) => seen.states.push(kind),
    onMerge: (values) => seen.shown.push(values),
  });
  const saveElsewhere = (values: Answers) => Object.assign(server, { version: server.version + 1, values });
  return { saver, server, seen, saveElsewhere, kept: () => kept };
}

describe("DraftSaver", () => {
  it("says that all is saved when another window saved the same", async () => {
    const { saver, server, seen, saveElsewhere, kept } = openPage({ home: "a" });
    server.trouble = "signedOut";
    saver.change({ home: "b" });
    await saver.settle();
    expect(seen.states.at(-1)).toBe("signedOut");
    server.trouble = null;
    saveElsewhere({ home: "b" });
    await saver.settle();
    expect(seen).toEqual({ states: ["saving", "signedOut", "saving", "idle"], shown: [] });
    expect(kept()).toBeNull();
  });

  it("keeps a field changed back here, whatever another window made of it", async () => {
    const { saver, server, seen, saveElsewhere } = openPage({ home: "a", name: "" });
    server.trouble = "signedOut";
    saver.change({ home: "b", name: "" });
    await saver.settle();
    saveElsewhere({ home: "b", name: "An" });
    server.trouble = null;
    saver.change({ home: "a", name: "" });
    await vi.runAllTimersAsync();
    expect(server.values).toEqual({ home: "a", name: "An" });
    expect(seen.shown).toEqual([{ home: "a", name: "An" }]);
    expect(seen.states.at(-1)).toBe("saved");
  });

  it("does not take what it shows for changes of the person", async () => {
    const { saver, server, seen, saveElsewhere } = openPage({ home: "a", name: "" });
    saveElsewhere({ home: "b", name: "An" });
    const show = vi.fn((_: Answers) => saver.change({ home: "b", name: "" }));
    seen.shown.push = (values) => {
      show(values);
      return 1;
    };
    await saver.reconcile();
    await vi.runAllTimersAsync();
    expect(show).toHaveBeenCalledOnce();
    expect(server).toMatchObject({ version: 2, values: { home: "b", name: "An" } });
  });

  it("notes what was on its way when the page is left, and takes the answer if it is there to hear it", async () => {
    const { saver, server, kept } = openPage({ home: "a" });
    saver.change({ home: "b" });
    expect(kept()).toEqual({ base: { home: "a" }, values: { home: "b" }, sent: false });
    saver.leave();
    expect(kept()?.sent).toBe(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(kept()).toBeNull();
    await saver.settle();
    expect(server.version).toBe(2);
  });

  it("makes no further attempt once stopped", async () => {
    const { saver, server, seen } = openPage({ home: "a" });
    server.trouble = "offline";
    saver.change({ home: "b" });
    saver.leave();
    saver.stop();
    await vi.runAllTimersAsync();
    expect(seen.states).toEqual(["saving", "offline"]);
  });
});

describe("restoring", () => {
  it("puts what was typed before the page came alive on top", () => {
    const { saver } = openPage({ father: "", mother: "Nông", home: "" });
    const unsaved = {
      base: { father: "", mother: "", home: "" },
      values: { father: "Vi", mother: "", home: "" },
    };
    expect(
      saver.restore({ ...unsaved, sent: false }, { father: "", mother: "Nông", home: "Bản Rọi" }),
    ).toEqual({ values: { father: "Vi", mother: "Nông", home: "Bản Rọi" }, overtaken: true });
  });

  it("forgets what the server has already", () => {
    const { saver, kept } = openPage({ home: "b" });
    saver.change({ home: "c" });
    expect(
      saver.restore({ base: { home: "a" }, values: { home: "b" }, sent: true }, { home: "b" }),
    ).toBeNull();
    expect(kept()).toBeNull();
  });
});
