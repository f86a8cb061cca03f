import type { Structure } from "../structure/structure-file";

export type DemoCitizen = {
  fullName: string;
  personalId: string;
  birthOn: string;
  phone: string;
  email: string | null;
  address: string;
};

/** Invented citizens: numbers of the form of Lạng Sơn (020…), phone numbers nobody has. */
export function demoCitizens(structure: Structure): DemoCitizen[] {
  return CITIZENS.map(([fullName, personalId, birthOn, hamlet, before, after], index) => ({
    fullName,
    personalId,
    birthOn,
    phone: `+8490000000${index + 1}`,
    email: index % 2 === 0 ? `congdan${index + 1}@example.com` : null,
    address: `${hamlet}, ${structure === "2020" ? before : after}, tỉnh Lạng Sơn`,
  }));
}

type Row = readonly [string, string, string, string, string, string];

const CITIZENS: readonly Row[] = [
  [
    "Nông Thị Hoa",
    "020190000011",
    "1990-03-12",
    "Khối 3",
    "thị trấn Đồng Đăng, huyện Cao Lộc",
    "xã Đồng Đăng",
  ],
  ["Hoàng Văn Tuấn", "020088000022", "1988-11-05", "Thôn Bản Rọi", "xã Cao Lâu, huyện Cao Lộc", "xã Ba Sơn"],
  ["Lý Thị Mai", "020195000033", "1995-07-21", "Khối 1", "thị trấn Na Sầm, huyện Văn Lãng", "xã Na Sầm"],
  ["Triệu Văn Phúc", "020079000044", "1979-01-30", "Thôn Nà Pàn", "xã Hòa Cư, huyện Cao Lộc", "xã Công Sơn"],
  [
    "Nguyễn Minh Anh",
    "020301000055",
    "2001-09-09",
    "Số 12 đường Trần Đăng Ninh",
    "phường Tam Thanh, thành phố Lạng Sơn",
    "phường Tam Thanh",
  ],
  [
    "Vi Văn Lâm",
    "020044000066",
    "1944-05-02",
    "Thôn Khơ Đa",
    "xã Tân Thanh, huyện Văn Lãng",
    "xã Hoàng Văn Thụ",
  ],
  [
    "Lộc Thị Bích",
    "020184000077",
    "1984-12-17",
    "Khối 6",
    "thị trấn Cao Lộc, huyện Cao Lộc",
    "phường Kỳ Lừa",
  ],
  [
    "Đặng Quốc Việt",
    "020092000088",
    "1992-04-25",
    "Thôn Còn Pheo",
    "xã Phú Xá, huyện Cao Lộc",
    "xã Đồng Đăng",
  ],
];
