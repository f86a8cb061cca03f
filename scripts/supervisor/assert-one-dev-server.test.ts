import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { assertOneDevServer } from "./assert-one-dev-server.ts";

let root: string;
let server: ChildProcess | undefined;

function writeLock(content: string): void {
  mkdirSync(path.join(root, ".next/dev"), { recursive: true });
  writeFileSync(path.join(root, ".next/dev/lock"), content);
}

const lockOf = (pid: number | undefined) =>
  JSON.stringify({ pid, port: 3391, appUrl: "http://localhost:3391" });

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "motcua-dev-"));
});
afterEach(() => {
  server?.kill("SIGKILL");
  server = undefined;
  rmSync(root, { recursive: true });
});

describe("one development server in a working copy", () => {
  it("refuses a second one, and says where the first one is", async () => {
    const script = "setInterval(() => {}, 1000)";
    server = spawn(process.execPath, ["-e", script, "next dev"], { stdio: "ignore" });
    await new Promise((resolve) => server?.once("spawn", resolve));
    writeLock(lockOf(server.pid));
    expect(() => assertOneDevServer(root)).toThrow(`http://localhost:3391 (process ${server?.pid})`);
  });

  it.each<[string, () => void]>([
    ["none ever ran", () => undefined],
    ["its process has ended", () => writeLock(lockOf(2 ** 22 + 1))],
    ["its process number belongs to something else now", () => writeLock(lockOf(1))],
    ["the lock is cut off", () => writeLock('{"pid":')],
  ])("lets one start when %s", (_what, prepare) => {
    prepare();
    expect(() => assertOneDevServer(root)).not.toThrow();
  });
});
