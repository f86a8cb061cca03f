import { describe, expect, it } from "vitest";
import { handToPostForm, MOST_PARCELS, postDayAddress, receiveFromPostForm, slipNumber } from "./post-inputs";

const ID = "01931d5c-0000-7000-8000-00000000000";
const idOf = (index: number) => `${ID}${index}`;
const parcelForm = (numbers: readonly string[], chosen = "yes") =>
  Object.fromEntries(
    numbers.flatMap((number, index) => [
      [`parcels.${idOf(index)}.chosen`, chosen],
      [`parcels.${idOf(index)}.dossierId`, idOf(index)],
      [`parcels.${idOf(index)}.version`, "7"],
      [`parcels.${idOf(index)}.trackingNumber`, number],
    ]),
  );
const problemsOf = (result: { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) =>
  (result.error?.issues ?? []).map(({ path, message }) => [path.join("."), message]);

describe("a number of the post", () => {
  it.each([
    [" ls 123-456.789 vn ", "LS123456789VN"],
    ["EB123456789VN", "EB123456789VN"],
  ])("%j is read as %s", (typed, read) => expect(slipNumber.parse(typed)).toBe(read));

  it.each(["", "12345", "LS_123456", "Số 123456", "1".repeat(31), "1".repeat(100)])(
    "%j is refused",
    (typed) => {
      expect(slipNumber.safeParse(typed).success).toBe(false);
    },
  );
});

describe("the form of the parcels", () => {
  const form = (lines: object) => ({ handOverId: idOf(9), postWorker: "Lê Văn Sơn", ...lines });

  it("takes the parcels that are ticked, by dossier", () => {
    const lines = { ...parcelForm(["LS111111111VN", "LS222222222VN"]), [`parcels.${idOf(1)}.chosen`]: "" };
    const { parcels } = handToPostForm.parse(form(lines));
    expect(parcels).toEqual({
      [idOf(0)]: { dossierId: idOf(0), version: 7, trackingNumber: "LS111111111VN" },
    });
  });

  it("names a number that is missing, and the second of two that are the same", () => {
    const same = handToPostForm.safeParse(form(parcelForm(["LS111111111VN", "ls 111 111 111 vn"])));
    expect(problemsOf(same)).toEqual([[`parcels.${idOf(1)}.trackingNumber`, "forms.numberTwice"]]);
    const missing = handToPostForm.safeParse(form(parcelForm([""])));
    expect(problemsOf(missing)).toContainEqual([`parcels.${idOf(0)}.trackingNumber`, "forms.required"]);
  });

  it("wants at least one", () => {
    const none = handToPostForm.safeParse(form(parcelForm(["LS111111111VN"], "")));
    expect(problemsOf(none)).toEqual([["parcels", "forms.parcelMissing"]]);
  });
});

describe("the form of the slips", () => {
  const slip = (row: number, number: string) => ({
    [`slips.${row}.slipNumber`]: number,
    [`slips.${row}.senderName`]: "Nông Thị Hoa",
    [`slips.${row}.procedureCode`]: "1.001193",
    [`slips.${row}.content`]: "Tờ khai 01 bản",
    [`slips.${row}.missing`]: "",
  });
  const empty = { "slips.1.slipNumber": " ", "slips.1.senderName": "", "slips.1.procedureCode": "1.001193" };
  const form = (...rows: object[]) =>
    Object.assign({ handOverId: idOf(9), postWorker: "Lê Văn Sơn" }, ...rows);

  it("leaves out rows in which nothing was written, and keeps the others where they stand", () => {
    const { slips } = receiveFromPostForm.parse(
      form(slip(0, "EA111111111VN"), empty, slip(2, "EA222222222VN")),
    );
    expect(Object.keys(slips)).toEqual(["0", "2"]);
    expect(slips["0"]).toMatchObject({ missing: null });
  });

  it("names the row that is wrong", () => {
    const result = receiveFromPostForm.safeParse(form(slip(0, "EA111111111VN"), empty, slip(2, "x")));
    expect(problemsOf(result)).toEqual([["slips.2.slipNumber", "forms.slipNumber"]]);
  });

  it("lists no more than one paper holds", () => {
    const rows = Array.from({ length: MOST_PARCELS + 1 }, (_, row) => slip(row, `EA${100000000 + row}VN`));
    expect(problemsOf(receiveFromPostForm.safeParse(form(...rows)))).toEqual([
      ["slips", "forms.parcelsTooMany"],
    ]);
  });
});

it.each([
  [{ ngay: "2026-03-02" }, "2026-03-02"],
  [{ ngay: "hôm qua" }, undefined],
  [{ ngay: ["2026-03-02", "2026-03-03"] }, undefined],
  [{}, undefined],
])("the day in the address %j is %s", (address, day) => {
  expect(postDayAddress.parse(address).ngay).toBe(day);
});
