import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { root, stop } from "./install.mjs";

const WANTED_MAJOR = 24;

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
 * are killed, the closed channel tells the script to stop.
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
  child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
