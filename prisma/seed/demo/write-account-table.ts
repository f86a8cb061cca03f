import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Structure } from "../structure/structure-file";
import { demoCitizens } from "./demo-citizens";
import { DEMO_PASSWORD } from "./load-demo-accounts";
import { rosterOf } from "./roster";

/** The accounts of the demonstration as a table, kept in `accounts.txt` of the data folder. Returns its text. */
export function writeAccountTable(structure: Structure, dataFolder: string): string {
  const rows = [
    ...demoCitizens(structure).map((citizen) => [
      citizen.personalId,
      `Công dân ${citizen.fullName}, ${citizen.address}`,
    ]),
    ...rosterOf(structure).map((officer) => [officer.login, officer.title]),
    ["canbo.<mã>", "Công chức của đơn vị khác, theo mã hành chính, ví dụ canbo.06187"],
    ["lanhdao.<mã>", "Lãnh đạo của đơn vị khác, theo mã hành chính"],
  ];
  const width = Math.max(...rows.map(([login = ""]) => login.length));
  const lines = rows.map(([login = "", who = ""]) => `  ${login.padEnd(width)}  ${who}`);
  const text = [`Tài khoản trình diễn, mật khẩu chung: ${DEMO_PASSWORD}`, ...lines, ""].join("\n");
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(path.join(dataFolder, "accounts.txt"), text, { mode: 0o600 });
  return text;
}
