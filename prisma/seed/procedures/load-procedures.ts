import { toSearchForm } from "@/lib/accounts/domain/search-form";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { canonicalJson } from "@/lib/dossiers/domain/canonical-json";
import type { EFormDefinition } from "@/lib/forms/domain/e-form";
import type { Clock } from "@/lib/platform/clock/clock";
import type { Transaction } from "@/lib/platform/db/transact";
import { newId } from "@/lib/platform/ids/new-id";
import { readData } from "../read-data";
import type { Structure } from "../structure/structure-file";
import { createVersions } from "./create-versions";
import { loadProcesses } from "./load-processes";
import { planVersions, type StoredVersion } from "./plan-versions";
import { keyOf, type ProcedureRecord, procedureFile, type Synonyms, synonymFile } from "./procedure-file";
import { type FullProcedure, readFullProcedures } from "./read-full-procedures";

const PERIOD_FILES = { 2020: "procedures-three-tier.json", 2025: "procedures-two-tier.json" } as const;

/**
 * Brings the catalogue of a structure into the database: sectors, procedures, their versions, forms and processes.
 * Loading twice changes nothing; a record that changed becomes a new version from today on, and dossiers that were
 * filed under the old one keep it.
 */
export async function loadProcedures(tx: Transaction, structure: Structure, clock: Clock): Promise<void> {
  const full = readFullProcedures(structure);
  const records = joinRecords(readData(PERIOD_FILES[structure], procedureFile).procedures, full);
  const synonyms = readData("search-synonyms.json", synonymFile);
  const procedureIds = await createProcedures(tx, records, clock);
  const stored = await readStored(tx);
  const forms = new Map(full.map(({ record, form }) => [keyOf(record), form]));
  const plan = planVersions(
    records.map((record) => ({
      record,
      fingerprint: fingerprint(record, forms.get(keyOf(record))),
      searchText: searchTextOf(record, synonyms),
    })),
    stored,
    localDateOf(clock.now()),
  );
  for (const end of plan.ends) {
    await tx.procedureVersion.update({ where: { sourceKey: end.sourceKey }, data: { validTo: end.validTo } });
  }
  for (const change of plan.searchTexts) await tx.procedureVersion.update(change);
  await createVersions(tx, plan.added, procedureIds, forms, clock);
  await loadProcesses(tx, full, clock);
}

/** A fully set up record stands in for the bare one of the catalogue. */
function joinRecords(
  catalogue: readonly ProcedureRecord[],
  full: readonly FullProcedure[],
): ProcedureRecord[] {
  const replaced = new Set(full.map(({ record }) => keyOf(record)));
  return [...catalogue.filter((record) => !replaced.has(keyOf(record))), ...full.map(({ record }) => record)];
}

async function createProcedures(tx: Transaction, records: readonly ProcedureRecord[], clock: Clock) {
  const bySlug = new Map(records.map((record) => [slugOf(record.sector), record.sector]));
  await tx.sector.createMany({
    data: [...bySlug].map(([slug, name]) => ({ id: newId(clock.now()), name, slug })),
    skipDuplicates: true,
  });
  const sectors = new Map((await tx.sector.findMany()).map((sector) => [sector.slug, sector.id]));
  const sectorOfCode = new Map(
    records.map((record) => [record.code, sectors.get(slugOf(record.sector)) ?? ""]),
  );
  await tx.procedure.createMany({
    data: [...sectorOfCode].map(([code, sectorId]) => ({ id: newId(clock.now()), code, sectorId })),
    skipDuplicates: true,
  });
  return new Map((await tx.procedure.findMany()).map((procedure) => [procedure.code, procedure.id]));
}

/** Names that differ only in case or accents are one sector. */
function slugOf(sector: string): string {
  return toSearchForm(sector)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

async function readStored(tx: Transaction): Promise<StoredVersion[]> {
  const rows = await tx.procedureVersion.findMany({ include: { eFormVersion: true } });
  return rows.map((row) => ({
    sourceKey: row.sourceKey,
    searchText: row.searchText,
    validTo: row.validTo,
    fingerprint: canonicalJson([
      row.name,
      row.levelCodes,
      row.subjects,
      row.decisionNumber,
      row.content,
      row.eFormVersion?.definition ?? null,
    ]),
  }));
}

function fingerprint(record: ProcedureRecord, form: EFormDefinition | undefined): string {
  const { name, levels, subjects, decisionNumber, content } = record;
  return canonicalJson([name, levels, subjects, decisionNumber, content, form ?? null]);
}

function searchTextOf(record: ProcedureRecord, synonyms: Synonyms): string {
  const words = [
    record.code,
    record.name,
    record.sector,
    ...(synonyms.byCode[record.code] ?? []),
    ...(synonyms.bySector[record.sector] ?? []),
  ];
  return toSearchForm(words.join(" "));
}
