import { describe, expect, it } from "vitest";
import { readSearchTerm } from "./search-term";

describe("readSearchTerm", () => {
  it.each([
    ["000.00.17.H37-261122-0004", { kind: "CODE", value: "000.00.17.H37-261122-0004" }],
    ["000.00.17.h37 – 261122 - 0004", { kind: "CODE", value: "000.00.17.H37-261122-0004" }],
    ["000.00.17", { kind: "CODE_PREFIX", value: "000.00.17" }],
    ["h37.17", { kind: "CODE_PREFIX", value: "H37.17" }],
    ["tn01k", { kind: "CODE_PREFIX", value: "TN-01K" }],
    ["Nông Thị Á", { kind: "NAME", value: "nong thi a" }],
    ["no\u0302ng", { kind: "NAME", value: "nong" }],
    ["  đinh\u200b ", { kind: "NAME", value: "dinh" }],
  ])("understands %j", (text, term) => expect(readSearchTerm(text)).toEqual(term));

  it.each(["", " ", "a", "\u200b"])("asks for more than %j", (text) =>
    expect(readSearchTerm(text)).toBeNull(),
  );
});
