import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, expect, inject } from "vitest";

/** What these folders test begins before the province is there. */
const BEGINS_EMPTY = ["prisma", "scripts"];

const [folder = ""] = path.relative(process.cwd(), expect.getState().testPath ?? "").split(path.sep);
const template = new URL(inject(BEGINS_EMPTY.includes(folder) ? "emptyUrl" : "provinceUrl"));
const name = `test_${randomUUID().replaceAll("-", "")}`;

await administer(`CREATE DATABASE ${name} TEMPLATE ${template.pathname.slice(1)}`);
const own = new URL(template);
own.pathname = `/${name}`;
process.env.DATABASE_URL = own.href;
// A store of its own too: files of the same content are one, and what one test keeps another would sweep or count.
const store = mkdtempSync(path.join(tmpdir(), "motcua-store-"));
process.env.FILE_STORE_DIR = store;

afterAll(async () => {
  rmSync(store, { recursive: true, force: true });
  // FORCE: the test file's own connections may still be open.
  await administer(`DROP DATABASE ${name} WITH (FORCE)`);
});

async function administer(statement: string): Promise<void> {
  const url = new URL(template);
  url.pathname = "/postgres";
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
