import { installWhenNeeded } from "./bootstrap/install.mjs";
import { runOnProjectNode } from "./bootstrap/project-node.mjs";

installWhenNeeded();
runOnProjectNode("scripts/testing/run-all.ts", process.argv.slice(2));
