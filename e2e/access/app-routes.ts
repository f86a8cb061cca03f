import { globSync, readFileSync } from "node:fs";
import path from "node:path";

const APP = path.resolve(import.meta.dirname, "../../app");
const METHOD =
  /export (?:const|async function|function) (GET|POST|PUT|PATCH|DELETE)\b|\bas (GET|POST|PUT|PATCH|DELETE)\b/g;

/** One address of the product as the folder `app/` says it, such as `/thu-tuc/[code]`. */
export interface AppRoute {
  path: string;
  /** Empty for a page. */
  methods: string[];
}

/** Every page and route handler there is, in the order of their addresses. */
export function listAppRoutes(): AppRoute[] {
  const files = globSync("**/{page.tsx,route.ts}", { cwd: APP });
  return files.map(readRoute).sort((a, b) => a.path.localeCompare(b.path));
}

function readRoute(file: string): AppRoute {
  const folders = path
    .dirname(file)
    .split(path.sep)
    .filter((folder) => folder !== "." && !/^\(.*\)$/.test(folder));
  const source = file.endsWith("route.ts") ? readFileSync(path.join(APP, file), "utf8") : "";
  const methods = [...source.matchAll(METHOD)].map(([, declared, renamed]) => declared ?? renamed ?? "");
  return { path: `/${folders.join("/")}`, methods };
}
