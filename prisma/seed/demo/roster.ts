import type { Role } from "@/lib/organization/domain/role";
import type { Structure } from "../structure/structure-file";

/** An officer of the demonstration; units by their key below the structure (`area/06184/one_stop`). */
export type RosterEntry = { login: string; title: string; posts: readonly (readonly [string, Role])[] };

/** Every role at every level, so that each journey can be worked from both ends. */
export function rosterOf(structure: Structure): RosterEntry[] {
  return structure === "2020" ? threeTierRoster() : twoTierRoster();
}

function threeTierRoster(): RosterEntry[] {
  return [
    ...province("stp", "Sở Tư pháp"),
    ...district("area/183", "caoloc", "huyện Cao Lộc"),
    ...district("area/182", "vanlang", "huyện Văn Lãng"),
    ...ruralCommune("area/06184", "dongdang", "thị trấn Đồng Đăng"),
    ...ruralCommune("area/06196", "caolau", "xã Cao Lâu"),
    ...ruralCommune("area/06124", "nasam", "thị trấn Na Sầm"),
  ];
}

function twoTierRoster(): RosterEntry[] {
  return [
    ...province("cat", "Công an tỉnh"),
    ...communeWithDivisions("area/06184", "dongdang", "xã Đồng Đăng"),
    ...communeWithDivisions("area/06211", "caoloc", "xã Cao Lộc"),
    ...communeWithDivisions("area/06124", "nasam", "xã Na Sầm"),
  ];
}

function province(department: string, name: string): RosterEntry[] {
  const centre = "agency/ttpvhcc";
  const unit = `agency/${department}`;
  return [
    one("quantri", "Quản trị hệ thống của tỉnh", [
      ["area/20", "SYS_ADMIN"],
      ["area/20", "UNIT_ADMIN"],
      ["area/20", "CATALOG_ADMIN"],
    ]),
    one("lanhdao.tinh", "Lãnh đạo UBND tỉnh", [["area/20", "LEADER"]]),
    one("kiemsoat.tinh", "Kiểm soát thủ tục hành chính, Văn phòng UBND tỉnh", [
      ["agency/vpub", "CATALOG_ADMIN"],
    ]),
    one("thanhtra.tinh", "Thanh tra tỉnh", [["agency/ttt", "AUDITOR"]]),
    one("giamdoc.trungtam", "Giám đốc Trung tâm PVHCC tỉnh", [[centre, "CENTRE_HEAD"]]),
    one("tiepnhan.tinh", "Tiếp nhận, Trung tâm PVHCC tỉnh", [[centre, "RECEPTION"]]),
    one("traketqua.tinh", "Trả kết quả, Trung tâm PVHCC tỉnh", [[centre, "RETURN"]]),
    one(`truongphong.${department}`, `Trưởng phòng, ${name}`, [[unit, "DIV_HEAD"]]),
    one(`thuly.${department}`, `Chuyên viên, ${name}`, [[unit, "SPECIALIST"]]),
    one(`thuly2.${department}`, `Chuyên viên, ${name}`, [[unit, "SPECIALIST"]]),
    one(`giamdoc.${department}`, `Giám đốc, ${name}`, [[unit, "SIGNER"]]),
    one(`vanthu.${department}`, `Văn thư, ${name}`, [[unit, "CLERK"]]),
  ];
}

function district(unit: string, slug: string, name: string): RosterEntry[] {
  return [
    ...counter(unit, slug, name),
    ...division(`${unit}/tckh`, `tckh.${slug}`, `Phòng Tài chính - Kế hoạch ${name}`),
    ...division(`${unit}/ldtbxh`, `ldtbxh.${slug}`, `Phòng LĐTBXH ${name}`),
    ...office(unit, slug, name),
  ];
}

function ruralCommune(unit: string, slug: string, name: string): RosterEntry[] {
  return [
    ...counter(unit, slug, name),
    one(`thuly.${slug}`, `Công chức chuyên môn, UBND ${name}`, [[unit, "SPECIALIST"]]),
    ...office(unit, slug, name),
  ];
}

function communeWithDivisions(unit: string, slug: string, name: string): RosterEntry[] {
  return [
    ...counter(unit, slug, name),
    one(`thuly.${slug}`, `Công chức tư pháp - hộ tịch ${name}`, [[`${unit}/vp_hdnd_ubnd`, "SPECIALIST"]]),
    ...division(`${unit}/kinh_te`, `kinhte.${slug}`, `Phòng Kinh tế ${name}`),
    ...division(`${unit}/vhxh`, `vhxh.${slug}`, `Phòng Văn hóa - Xã hội ${name}`),
    ...office(unit, slug, name),
  ];
}

function counter(unit: string, slug: string, name: string): RosterEntry[] {
  return [
    one(`tiepnhan.${slug}`, `Tiếp nhận, một cửa ${name}`, [[`${unit}/one_stop`, "RECEPTION"]]),
    one(`traketqua.${slug}`, `Trả kết quả, một cửa ${name}`, [[`${unit}/one_stop`, "RETURN"]]),
    one(`truongmotcua.${slug}`, `Phụ trách một cửa ${name}`, [[`${unit}/one_stop`, "CENTRE_HEAD"]]),
  ];
}

/** The deputy reviews, the head signs what the division issues itself: two people look at every result. */
function division(unit: string, slug: string, name: string): RosterEntry[] {
  return [
    one(`phophong.${slug}`, `Phó Trưởng phòng, ${name}`, [[unit, "DIV_HEAD"]]),
    one(`truongphong.${slug}`, `Trưởng phòng, ${name}`, [
      [unit, "DIV_HEAD"],
      [unit, "SIGNER"],
    ]),
    one(`thuly.${slug}`, `Chuyên viên, ${name}`, [[unit, "SPECIALIST"]]),
    one(`thuly2.${slug}`, `Chuyên viên, ${name}`, [[unit, "SPECIALIST"]]),
  ];
}

function office(unit: string, slug: string, name: string): RosterEntry[] {
  return [
    one(`chutich.${slug}`, `Chủ tịch UBND ${name}`, [[unit, "SIGNER"]]),
    one(`vanthu.${slug}`, `Văn thư, UBND ${name}`, [[unit, "CLERK"]]),
    one(`lanhdao.${slug}`, `Lãnh đạo xem số liệu, UBND ${name}`, [[unit, "LEADER"]]),
    one(`quantri.${slug}`, `Quản trị đơn vị, UBND ${name}`, [[unit, "UNIT_ADMIN"]]),
  ];
}

function one(login: string, title: string, posts: RosterEntry["posts"]): RosterEntry {
  return { login, title, posts };
}
