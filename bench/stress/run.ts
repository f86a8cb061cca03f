import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { loadavg } from "node:os";
import type { Actor } from "@/lib/accounts/domain/actor";
import { systemClock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { readStressOptions } from "../options";
import type { Attempt } from "./attempt";
import { findViolations } from "./find-violations";
import { gatherCrew } from "./gather-crew";
import type { Play } from "./play";
import { reportAttempts } from "./report";
import { spreadOut } from "./spread-out";

const options = readStressOptions(process.argv.slice(2));

try {
  const crew = await spreadOut(await gatherCrew(options, { clock: systemClock }));
  console.log(`${crew.officers.length} officers on ${crew.targets.length} dossiers, ${options.seconds} s,`);
  console.log(`${options.processes} processes, load average at the start ${loadavg()[0]?.toFixed(1)}\n`);
  const players = await Promise.all(Array.from({ length: options.processes }, startPlayer));
  const before = await readDatabaseCounts();
  const startedAt = performance.now();
  const untilAt = Date.now() + options.seconds * 1_000;
  const lists = await Promise.all(
    players.map((player, index) => {
      const hand: Actor[] = crew.officers.filter((_, at) => at % players.length === index);
      return askToPlay(player, {
        crew,
        players: [...hand, crew.citizen],
        untilAt,
        seed: options.seed + index,
      });
    }),
  );
  const attempts = lists.flat();
  console.log(reportAttempts(attempts, (performance.now() - startedAt) / 1000));
  const after = await readDatabaseCounts();
  console.log(`Deadlocks the database ended (all tried again): ${after.deadlocks - before.deadlocks}`);
  const violations = await findViolations(crew, attempts, systemClock.now());
  for (const violation of violations.slice(0, 50)) console.error(`✖ ${violation}`);
  if (violations.length > 0) process.exitCode = 1;
  console.log(violations.length > 0 ? `✖ ${violations.length} violations` : "✔ No violation");
} finally {
  await prisma.$disconnect();
}

async function startPlayer(): Promise<ChildProcess> {
  const player = fork(new URL("./player.ts", import.meta.url), { serialization: "advanced" });
  await once(player, "message");
  return player;
}

function askToPlay(player: ChildProcess, work: Play): Promise<Attempt[]> {
  return new Promise((resolve, reject) => {
    player.once("message", (attempts) => {
      resolve(attempts as Attempt[]);
      player.disconnect();
    });
    player.once("exit", (code) => reject(new Error(`a player ended with ${code}`)));
    player.send(work);
  });
}

async function readDatabaseCounts(): Promise<{ deadlocks: number }> {
  const [row] = await prisma.$queryRaw<{ deadlocks: number }[]>`
    SELECT deadlocks::int FROM pg_stat_database WHERE datname = current_database()`;
  return { deadlocks: row?.deadlocks ?? 0 };
}
