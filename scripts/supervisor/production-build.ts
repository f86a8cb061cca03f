import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { withBuildLock } from "./build-lock.ts";
import { runStep } from "./run-step.ts";
import { sourceHash } from "./source-hash.ts";

const root = path.resolve(import.meta.dirname, "../..");
const CLIENT_STAMP = path.join(root, "lib/platform/db/generated/.schema-hash");
const LOCK = path.join(root, "node_modules/.build-lock");
const BUILD_STAMP = path.join(root, ".next/.source-hash");
const BUILD_ID = path.join(root, ".next/BUILD_ID");
const BUILD_INPUTS = [
  ...["app", "components", "lib", "messages", "public", "prisma/schema"],
  ...[
    "next.config.ts",
    "proxy.ts",
    "instrumentation.ts",
    "postcss.config.mjs",
    "tsconfig.json",
    "package-lock.json",
  ],
];
/** A build reads no database and signs nothing; the settings only have to be there. */
const BUILD_SETTINGS = {
  DATABASE_URL: "postgresql://build@127.0.0.1:1/no-database-while-building",
  NEXT_TELEMETRY_DISABLED: "1",
  NEXTAUTH_SECRET: "no session is signed while building",
};

/** Generates the database client when the schema changed since it last was. */
export function generateClient(): Promise<void> {
  return withBuildLock(LOCK, generateWhenChanged);
}

/** Builds the web application when its sources changed since the last build. */
export function buildApplication(): Promise<void> {
  return withBuildLock(LOCK, buildWhenChanged);
}

async function generateWhenChanged(): Promise<void> {
  const wanted = sourceHash(root, ["prisma/schema", "prisma.config.ts", "node_modules/prisma/package.json"]);
  if (isStamped(CLIENT_STAMP, wanted)) return;
  // The engine that `generate` would download is never run: migrations have their own (scripts/migrations).
  await runStep("node_modules/prisma/build/index.js", ["generate"], {
    PRISMA_SCHEMA_ENGINE_BINARY: "/bin/true",
  });
  stamp(CLIENT_STAMP, wanted);
}

async function buildWhenChanged(): Promise<void> {
  const wanted = sourceHash(root, BUILD_INPUTS);
  if (existsSync(BUILD_ID) && isStamped(BUILD_STAMP, wanted)) return;
  console.log("• Đang dựng ứng dụng web… · Building the web application…");
  rmSync(BUILD_STAMP, { force: true });
  await runStep("node_modules/next/dist/bin/next", ["build"], { ...BUILD_SETTINGS, NODE_ENV: "production" });
  if (!existsSync(BUILD_ID)) throw new Error("next build ended without a build");
  stamp(BUILD_STAMP, wanted);
}

function isStamped(file: string, wanted: string): boolean {
  return existsSync(file) && readFileSync(file, "utf8") === wanted;
}

function stamp(file: string, value: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, value);
}
