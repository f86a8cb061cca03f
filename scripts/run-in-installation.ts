import path from "node:path";
import { runStep } from "./supervisor/run-step.ts";
import { readSettings } from "./supervisor/settings-file.ts";

// node scripts/run-in-installation.ts <script> [--data DIR] …: runs a tool with the settings of an installation.
const [script = "", ...given] = process.argv.slice(2);
const at = given.indexOf("--data");
const dataFolder = path.resolve(at < 0 ? ".data" : (given[at + 1] ?? ".data"));
const args = at < 0 ? given : given.toSpliced(at, 2);
const settings = readSettings(dataFolder);
if (!settings && !process.env.DATABASE_URL) {
  console.error(`✖ Chưa có phiên bản nào chạy với thư mục ${dataFolder}; hãy chỉ ra bằng --data.`);
  console.error(`  Nothing has run on the data folder ${dataFolder} yet; name another one with --data.`);
  process.exit(1);
}
const flags = ["--conditions=react-server", "--import", "tsx"];
await runStep(script, args, { ...settings, ...process.env }, flags).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
