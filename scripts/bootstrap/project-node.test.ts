import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { root } from "./install.mjs";

const STARTER = path.join(root, "scripts/bootstrap/project-node.mjs");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "motcua-bootstrap-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("what npm started ends when npm alone is killed", { timeout: 30_000 }, async () => {
  const pidFile = path.join(folder, "pid");
  const stays = path.join(folder, "stays.mjs");
  writeFileSync(
    stays,
    `import { writeFileSync } from "node:fs";
     writeFileSync(${JSON.stringify(pidFile)}, String(process.pid));
     setInterval(() => {}, 1000);`,
  );
  const starts = path.join(folder, "starts.mjs");
  writeFileSync(
    starts,
    `import { runOnProjectNode } from ${JSON.stringify(STARTER)};
     runOnProjectNode(${JSON.stringify(path.relative(root, stays))}, []);`,
  );
  // Stands in for npm: starts the script and waits.
  const npm = spawn(
    process.execPath,
    ["-e", `require("child_process").spawn(process.execPath, [${JSON.stringify(starts)}])`],
    { env: { ...process.env, npm_lifecycle_event: "up" } },
  );
  const running = await vi.waitFor(
    () => {
      expect(existsSync(pidFile) && readFileSync(pidFile, "utf8")).toBeTruthy();
      return Number(readFileSync(pidFile, "utf8"));
    },
    { timeout: 15_000 },
  );
  npm.kill("SIGKILL");
  await vi.waitFor(() => expect(() => process.kill(running, 0)).toThrow("ESRCH"), { timeout: 15_000 });
});
