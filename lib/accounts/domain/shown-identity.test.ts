import { describe, expect, it } from "vitest";
import { isSameName, listIdentityWarnings, type ShownIdentity } from "./shown-identity";

const shown = (changes: Partial<ShownIdentity>): ShownIdentity => ({
  ...{ personalId: "020190000001", birthOn: "1990-02-15", sex: "FEMALE", nameDiffers: false },
  hasAccount: false,
  ...changes,
});

describe("listIdentityWarnings", () => {
  it.each([
    ["nothing was shown", "020190000001", null, []],
    ["all agrees", "020190000001", shown({}), []],
    ["only the year is known", "020190000001", shown({ birthOn: "1990", sex: null }), []],
    ["another year", "020190000001", shown({ birthOn: "1991-02-15" }), ["BIRTH_YEAR_DIFFERS"]],
    ["another sex", "020190000001", shown({ sex: "MALE" }), ["SEX_DIFFERS"]],
    ["another name", "020190000001", shown({ nameDiffers: true }), ["NAME_DIFFERS"]],
    ["registered abroad", "704190000001", null, ["UNKNOWN_PROVINCE"]],
    [
      "everything at once",
      "704190000001",
      shown({ personalId: "704190000001", birthOn: "1991", sex: "MALE", nameDiffers: true }),
      ["UNKNOWN_PROVINCE", "SEX_DIFFERS", "BIRTH_YEAR_DIFFERS", "NAME_DIFFERS"],
    ],
    ["the card was somebody else's", "020190000002", shown({ sex: "MALE", nameDiffers: true }), []],
    ["no number at all", "02019000001", shown({ sex: "MALE" }), []],
  ] as const)("%s", (_story, personalId, identity, warnings) => {
    expect(listIdentityWarnings(personalId, identity)).toEqual(warnings);
  });
});

describe("isSameName", () => {
  it.each([
    ["Nông Thị Hoa", "NONG  THI HOA", true],
    ["Nông Thị Hoa", "Nông Thị Hoa".normalize("NFD"), true],
    ["Nông Thị Hoa", "Nông Thị Hòa", true],
    ["Nông Thị Hoa", "Nông Thị Hoan", false],
  ])("%s and %s", (one, other, same) => {
    expect(isSameName(one, other)).toBe(same);
  });
});
