import { expect, it } from "vitest";
import { planVersions, type StoredVersion } from "./plan-versions";
import type { ProcedureRecord } from "./procedure-file";

const record = (edition: string, validFrom: string) =>
  ({ code: "1.001193", edition, validFrom }) as ProcedureRecord;
const want = (edition: string, validFrom: string, fingerprint: string) => ({
  record: record(edition, validFrom),
  fingerprint,
  searchText: "x",
});
const stored = (sourceKey: string, fingerprint: string, validTo: string | null = null): StoredVersion => ({
  sourceKey,
  fingerprint,
  validTo,
  searchText: "x",
});

it("ends an older edition the day before the newer one", () => {
  const plan = planVersions(
    [want("2024", "2024-01-01", "b"), want("2022", "2022-01-01", "a")],
    [],
    "2026-11-22",
  );
  expect(plan.added.map(({ sourceKey, validFrom, validTo }) => [sourceKey, validFrom, validTo])).toEqual([
    ["1.001193@2022", "2022-01-01", "2023-12-31"],
    ["1.001193@2024", "2024-01-01", null],
  ]);
});

it("writes nothing for what is there already", () => {
  const plan = planVersions([want("2024", "2024-01-01", "a")], [stored("1.001193@2024", "a")], "2026-11-22");
  expect(plan).toEqual({ added: [], ends: [], searchTexts: [] });
});

it("adds a version from today on when a record changed, once", () => {
  const first = stored("1.001193@2024", "a");
  const plan = planVersions([want("2024", "2024-01-01", "b")], [first], "2026-11-22");
  expect(plan.ends).toEqual([{ sourceKey: "1.001193@2024", validTo: "2026-11-21" }]);
  expect(plan.added).toMatchObject([
    { sourceKey: "1.001193@2024#2", validFrom: "2026-11-22", validTo: null },
  ]);
  const again = planVersions(
    [want("2024", "2024-01-01", "b")],
    [{ ...first, validTo: "2026-11-21" }, stored("1.001193@2024#2", "b")],
    "2026-11-23",
  );
  expect(again.added).toEqual([]);
});
