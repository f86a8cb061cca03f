import { randomBytes } from "node:crypto";
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { StartupError } from "./startup-error.ts";

/**
 * Creates the folder when it is missing and takes it for this process.
 * @throws StartupError when it cannot be written to or another instance runs on it.
 */
export function takeDataFolder(folder: string): void {
  try {
    for (const each of ["", "logs", "files"])
      mkdirSync(path.join(folder, each), { recursive: true, mode: 0o755 });
    accessSync(folder, constants.W_OK | constants.X_OK);
    writeFileSync(path.join(folder, ".write-test"), "");
    rmSync(path.join(folder, ".write-test"));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartupError(
      `Không ghi được vào thư mục dữ liệu ${folder} (${reason}). Hãy cấp quyền ghi hoặc chọn thư mục khác bằng --data.`,
      `The data folder ${folder} cannot be written to. Grant write access or choose another one with --data.`,
    );
  }
  const holder = readHolder(folder);
  if (holder !== undefined) {
    throw new StartupError(
      `Thư mục dữ liệu ${folder} đang được một phiên bản khác dùng (tiến trình ${holder}). Hãy dừng nó, hoặc chạy với --data và --port khác.`,
      `Another instance (process ${holder}) runs on the data folder ${folder}. Stop it, or use another --data and --port.`,
    );
  }
  writeFileSync(path.join(folder, "supervisor.pid"), String(process.pid));
}

/** Gives the folder back. */
export function releaseDataFolder(folder: string): void {
  rmSync(path.join(folder, "supervisor.pid"), { force: true });
}

function readHolder(folder: string): number | undefined {
  const file = path.join(folder, "supervisor.pid");
  if (!existsSync(file)) return undefined;
  const pid = Number(readFileSync(file, "utf8"));
  return pid !== process.pid && isSupervisor(pid) ? pid : undefined;
}

function isSupervisor(pid: number): boolean {
  // Process numbers are used again: only a supervisor of ours counts.
  const commandLine = `/proc/${pid}/cmdline`;
  if (existsSync("/proc/self/cmdline")) {
    return existsSync(commandLine) && readFileSync(commandLine, "utf8").includes("supervisor/main.ts");
  }
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** The secret that signs sessions: given by the environment, or made once and kept, readable by us alone. */
export function readSecret(folder: string, given: string | undefined): string {
  if (given) return given;
  const file = path.join(folder, "session-secret");
  if (!existsSync(file)) writeFileSync(file, randomBytes(48).toString("base64url"), { mode: 0o600 });
  return readFileSync(file, "utf8").trim();
}
