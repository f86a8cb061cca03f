import { createHash } from "node:crypto";
import { chmodSync, cpSync, existsSync, mkdirSync, renameSync } from "node:fs";
import path from "node:path";
import type { PostgresBinaries } from "../database/binaries.ts";
import { canReach, type PostgresAccount } from "../database/postgres-account.ts";
import { StartupError } from "./startup-error.ts";

const SHARED = "/var/lib/mot-cua";

/**
 * Folder for the database of a data folder. Usually inside it. When we are root and the folder lies where the
 * account `postgres` may not go (a closed home), the default moves to /var/lib; a folder the caller named does not.
 */
export function postgresHome(account: PostgresAccount, dataFolder: string, given: boolean): string {
  if (canReach(account, dataFolder)) return dataFolder;
  if (given) {
    throw new StartupError(
      `Tài khoản \`postgres\` không vào được thư mục ${dataFolder}. Hãy chọn --data trong thư mục mà mọi người vào được (ví dụ /srv/mot-cua), hoặc: chmod o+x các thư mục cha.`,
      `The account \`postgres\` cannot reach ${dataFolder}. Choose a --data that others may enter (such as /srv/mot-cua), or chmod o+x its parents.`,
    );
  }
  const home = path.join(SHARED, createHash("sha256").update(dataFolder).digest("hex").slice(0, 12));
  mkdirSync(home, { recursive: true, mode: 0o755 });
  console.log(
    `• Tài khoản postgres không vào được ${dataFolder}; cơ sở dữ liệu nằm ở ${home}. · The database is kept in ${home}.`,
  );
  return home;
}

/** The programs, copied once to where `account` can run them when the project lies in a closed folder. */
export function reachableBinaries(account: PostgresAccount, binaries: PostgresBinaries): PostgresBinaries {
  if (canReach(account, binaries.postgres)) return binaries;
  const native = path.resolve(binaries.postgres, "../..");
  const name = createHash("sha256").update(native).digest("hex").slice(0, 12);
  const copy = path.join(SHARED, `programs-${name}`);
  if (!existsSync(copy)) {
    mkdirSync(SHARED, { recursive: true, mode: 0o755 });
    cpSync(native, `${copy}.new`, { recursive: true, verbatimSymlinks: true });
    chmodSync(`${copy}.new`, 0o755);
    renameSync(`${copy}.new`, copy);
  }
  const at = (program: string) => path.join(copy, "bin", program);
  return { initdb: at("initdb"), postgres: at("postgres"), pg_ctl: at("pg_ctl") };
}
