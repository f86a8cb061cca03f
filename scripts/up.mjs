import { installWhenNeeded } from "./bootstrap/install.mjs";
import { runOnProjectNode } from "./bootstrap/project-node.mjs";

// Plain JavaScript for the Node.js the machine has: nothing is installed yet when this starts.
installWhenNeeded();
runOnProjectNode("scripts/supervisor/main.ts", process.argv.slice(2));
