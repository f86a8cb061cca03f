import { runStep, stopSteps } from "../scripts/supervisor/run-step.ts";
import { openDatabase } from "./open-database.ts";
import { readStressOptions } from "./options.ts";

// Many officers act at once on the same dossiers of a data folder; ends with 1 when anything is not as it must be.
const options = readStressOptions(process.argv.slice(2));
const database = await openDatabase(options.dataFolder);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, stopSteps);
try {
  const flags = ["--conditions=react-server", "--import", "tsx"];
  await runStep("bench/stress/run.ts", process.argv.slice(2), database.environment, flags);
} catch {
  process.exitCode = 1;
} finally {
  await database.stop();
}
