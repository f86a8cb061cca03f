import { spawnSync } from "node:child_process";
import { StartupError } from "../supervisor/startup-error.ts";

/** The system account that PostgreSQL runs under. Empty when we are not root: then it runs as ourselves. */
export interface PostgresAccount {
  uid?: number;
  gid?: number;
}

/** PostgreSQL refuses to run as root, so root lends it the account `postgres` and creates that when missing. */
export function postgresAccount(): PostgresAccount {
  if (process.getuid?.() !== 0) return {};
  const account = lookUp() ?? create();
  if (account) return account;
  throw new StartupError(
    "PostgreSQL không chạy được bằng tài khoản root và không tạo được tài khoản `postgres`. Hãy chạy bằng tài khoản thường, hoặc tạo tài khoản bằng: useradd --system postgres.",
    "PostgreSQL cannot run as root and the account `postgres` could not be created. Run as an ordinary user, or create it: useradd --system postgres.",
  );
}

function lookUp(): PostgresAccount | undefined {
  const uid = spawnSync("id", ["-u", "postgres"], { encoding: "utf8" });
  const gid = spawnSync("id", ["-g", "postgres"], { encoding: "utf8" });
  if (uid.status !== 0 || gid.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function create(): PostgresAccount | undefined {
  spawnSync("useradd", [
    "--system",
    "--user-group",
    "--no-create-home",
    "--shell",
    "/usr/sbin/nologin",
    "postgres",
  ]);
  return lookUp();
}

/** Whether `account` can pass through every folder down to `path` and read it. */
export function canReach(account: PostgresAccount, path: string): boolean {
  if (account.uid === undefined) return true;
  return spawnSync("test", ["-r", path], { ...account, cwd: "/" }).status === 0;
}
