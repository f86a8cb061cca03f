import { existsSync, readdirSync, readFileSync } from "node:fs";

const TICKS_PER_MS = 0.1;

/**
 * Processor time in ms that a process and everything below it has used so far, on Linux; null elsewhere. Says what a
 * request costs whatever else the machine is doing, which waiting time does not.
 */
export function processorTime(rootPid: number): number | null {
  if (!existsSync("/proc/self/stat")) return null;
  const processes = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readStat(Number(name)) ?? []);
  const family = new Set([rootPid]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const { pid, parent } of processes) {
      if (family.has(parent) && !family.has(pid)) grown = Boolean(family.add(pid));
    }
  }
  return processes
    .filter(({ pid }) => family.has(pid))
    .reduce((sum, { ticks }) => sum + ticks / TICKS_PER_MS, 0);
}

/** Null for a process that has ended since it was listed. */
function readStat(pid: number): { pid: number; parent: number; ticks: number } | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    // User and system time, its own and that of children that have ended. The name in brackets may hold spaces; the numbers after it do not.
    const [, parent, ...rest] = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return {
      pid,
      parent: Number(parent),
      ticks: rest.slice(9, 13).reduce((sum, field) => sum + Number(field), 0),
    };
  } catch {
    return null;
  }
}
