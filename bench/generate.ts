import { runStep, stopSteps } from "../scripts/supervisor/run-step.ts";
import { openDatabase } from "./open-database.ts";
import { readGenerateOptions } from "./options.ts";

// Generates years of history into a data folder that `npm run up -- --data DIR` can then be started on.
const options = readGenerateOptions(process.argv.slice(2));
const database = await openDatabase(options.dataFolder);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, stopSteps);
try {
  await runStep("bench/generator/fill.ts", process.argv.slice(2), database.environment, [
    "--conditions=react-server",
    "--import",
    "tsx",
  ]);
} finally {
  await database.stop();
}
