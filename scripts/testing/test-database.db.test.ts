import pg from "pg";
import { describe, expect, it } from "vitest";

async function answer(statement: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(statement);
    return Object.values(rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

describe("the database of a test file", () => {
  it("is a clone of its own, not the template", async () => {
    expect(await answer("SELECT current_database()")).toMatch(/^test_[0-9a-f]{32}$/);
  });

  it("holds UTF-8 and knows Vietnamese capitals", async () => {
    expect(await answer("SELECT lower('ĐƯỜNG Ở LẠNG SƠN')")).toBe("đường ở lạng sơn");
  });

  it("can search without accents", async () => {
    expect(
      await answer("SELECT count(*)::int FROM pg_available_extensions WHERE name IN ('unaccent', 'pg_trgm')"),
    ).toBe(2);
  });
});
