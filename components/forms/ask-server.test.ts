import { describe, expect, it } from "vitest";
import { askServer } from "./ask-server";
import type { FormAnswer } from "./form-answer";

const form = new FormData();
const navigation = Object.assign(new Error("NEXT_REDIRECT"), { digest: "NEXT_REDIRECT;push;/ho-so;303;" });

describe("askServer", () => {
  it("gives what the server answered", async () => {
    const answer = { ok: true, data: 1 } as const;
    expect(await askServer(async () => answer)(null, form)).toBe(answer);
  });

  it.each<[string, FormAnswer<never> | null, FormAnswer<never>]>([
    ["nothing before", null, { ok: false, error: { messageKey: "connection" } }],
    [
      "a refusal before",
      { ok: false, error: { messageKey: "validation", fieldErrors: { text: ["x"] }, typed: { text: "a" } } },
      { ok: false, error: { messageKey: "connection", typed: { text: "a" } } },
    ],
  ])("says that the server was not reached, with %s", async (_, before, said) => {
    const unreached = askServer<never>(() => Promise.reject(new TypeError("Failed to fetch")));
    expect(await unreached(before, form)).toEqual(said);
  });

  it("lets the way to another page pass", async () => {
    await expect(askServer(() => Promise.reject(navigation))(null, form)).rejects.toBe(navigation);
  });
});
