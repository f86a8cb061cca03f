import { describe, expect, it } from "vitest";
import { signerTitles } from "./signer-titles";

const committee = { name: "UBND huyện Cao Lộc", functionCode: "committee" };
const department = { name: "Sở Tư pháp", functionCode: "department" };

describe("the lines above a signature", () => {
  it.each([
    ["Chủ tịch UBND huyện Cao Lộc", ["TM. Ủy ban nhân dân", "Chủ tịch"]],
    ["Phó Chủ tịch Ủy ban nhân dân", ["TM. Ủy ban nhân dân", "Phó Chủ tịch"]],
    ["Chủ tịch", ["TM. Ủy ban nhân dân", "Chủ tịch"]],
    [null, ["TM. Ủy ban nhân dân"]],
  ])("speak for a people's committee, and name it once: %s", (title, lines) => {
    expect(signerTitles({ agency: committee, post: { title, role: "SIGNER" } })).toEqual(lines);
  });

  it("are the title alone in an agency that one person heads", () => {
    expect(
      signerTitles({ agency: department, post: { title: "Giám đốc, Sở Tư pháp", role: "SIGNER" } }),
    ).toEqual(["Giám đốc"]);
  });

  it.each([
    ["RECEPTION", "Tiếp nhận, một cửa huyện Cao Lộc", "Người tiếp nhận hồ sơ"],
    ["DIV_HEAD", "Trưởng phòng, Phòng LĐTBXH huyện Cao Lộc", "Trưởng phòng"],
  ] as const)("never let a %s speak for the committee", (role, title, line) => {
    expect(signerTitles({ agency: committee, post: { title, role } })).toEqual([line]);
  });

  it("name the absent holder whose place a stand-in takes", () => {
    const post = { title: "Chủ tịch UBND huyện Cao Lộc", role: "SIGNER" as const };
    expect(signerTitles({ agency: committee, post, absentName: "Hoàng Thị Vân" })).toEqual([
      "TM. Ủy ban nhân dân",
      "KT. Chủ tịch Hoàng Thị Vân",
    ]);
  });

  it("are the agency's own name when nobody signs", () => {
    expect(signerTitles({ agency: department, post: null })).toEqual(["Sở Tư pháp"]);
    expect(signerTitles({ agency: committee, post: null })).toEqual(["TM. Ủy ban nhân dân"]);
  });
});
