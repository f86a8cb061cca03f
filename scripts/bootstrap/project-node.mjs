import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { root, stop } from "./install.mjs";

const WANTED_MAJOR = 24;
const PARENT_WATCH_MS = 1000;

/** The Node.js that npm installed with the project, or the present one when that is new enough. */
export function projectNode() {
  const own = path.join(root, "node_modules/.bin/node");
  if (existsSync(own)) return own;
  if (Number.parseInt(process.versions.node, 10) >= WANTED_MAJOR) return process.execPath;
  return stop(
    `Hệ điều hành này (${process.platform} ${process.arch}) không có Node.js ${WANTED_MAJOR} đi kèm. Hãy tự cài Node.js ${WANTED_MAJOR}.`,
    `No bundled Node.js ${WANTED_MAJOR} for ${process.platform} ${process.arch}. Install Node.js ${WANTED_MAJOR} yourself.`,
  );
}

/**
 * Runs a script of the project on its own Node.js and ends with the same exit code. Signals are passed on; when we
 * are killed, the closed channel tells the script to stop. What npm started ends with npm.
 */
export function runOnProjectNode(script, args) {
  const node = projectNode();
  const bin = path.join(root, "node_modules/.bin");
  const child = spawn(node, ["--disable-warning=ExperimentalWarning", path.join(root, script), ...args], {
    cwd: root,
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}`, CALLER_FOLDER: process.cwd() },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  stopWithNpm(child);
  child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

/**
 * npm stops only its own shell when it is asked to stop, and we would go on without a parent. Only for npm: who
 * starts us in another way and leaves (`nohup node scripts/up.mjs &`, a service) wants us to stay. Under
 * `nohup npm run up &` npm itself stays.
 * @param {import("node:child_process").ChildProcess} child
 */
function stopWithNpm(child) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    child.kill("SIGTERM");
  }, PARENT_WATCH_MS);
  watch.unref();
}
