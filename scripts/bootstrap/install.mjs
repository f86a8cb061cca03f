import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

export const root = path.resolve(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "../..");
const OLDEST_NODE = 20;

/** Installs the packages of the lock file, unless they are there already. Ends the process when it cannot. */
export function installWhenNeeded() {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    stop(
      `Cần Node.js ${OLDEST_NODE} trở lên; máy này có ${process.versions.node}.`,
      `Node.js ${OLDEST_NODE} or later is needed; this machine has ${process.versions.node}.`,
    );
  }
  const lock = path.join(root, "package-lock.json");
  const stamp = path.join(root, "node_modules/.installed-lock");
  const wanted = createHash("sha256").update(readFileSync(lock)).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  if (!installedAfter(lock)) {
    console.log("Đang cài các gói (chỉ lần đầu)… · Installing packages (first time only)…");
    const result = spawnSync("npm", ["ci", "--include=dev", "--loglevel=error"], {
      cwd: root,
      stdio: "inherit",
    });
    if (result.status !== 0) {
      stop(
        "Không cài được các gói. Hãy kiểm tra mạng, quyền ghi và phần báo lỗi của npm ở trên.",
        "The packages could not be installed. Check the network, write access and npm's message above.",
      );
    }
  }
  writeFileSync(stamp, wanted);
}

/** npm itself was run here since the lock file last changed. */
function installedAfter(lock) {
  const installed = path.join(root, "node_modules/.package-lock.json");
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
}

/** @returns {never} */
export function stop(vietnamese, english) {
  console.error(`\n✖ ${vietnamese}\n  ${english}\n`);
  process.exit(1);
}
