import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "");
const exclude = [...configDefaults.exclude, "e2e/**", ".next/**", ".data/**"];

export default defineConfig({
  resolve: {
    alias: {
      "@": root,
      // `server-only` throws outside the server condition; tests stand on the server's side of that line.
      "server-only": `${root}/node_modules/server-only/empty.js`,
    },
  },
  test: {
    env: {
      DATABASE_URL: "postgresql://nobody@localhost:1/unit-tests-use-no-database",
      NEXTAUTH_SECRET: "a secret that only tests know, 32 characters",
    },
    projects: [
      {
        test: {
          name: "unit",
          testTimeout: 30_000,
          include: ["**/*.test.{ts,tsx}"],
          exclude: [...exclude, "**/*.db.test.ts"],
        },
      },
      {
        test: {
          name: "db",
          include: ["**/*.db.test.ts"],
          exclude,
          pool: "forks",
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          globalSetup: ["scripts/testing/database-server.ts"],
          setupFiles: ["scripts/testing/database-per-file.ts"],
        },
      },
    ],
  },
});
