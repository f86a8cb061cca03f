import { addDays } from "@/lib/calendar/domain/local-date";
import { keyOf, type ProcedureRecord } from "./procedure-file";

export type WantedVersion = { record: ProcedureRecord; fingerprint: string; searchText: string };
export type StoredVersion = {
  sourceKey: string;
  fingerprint: string;
  searchText: string;
  validTo: string | null;
};
export type PlannedVersion = {
  record: ProcedureRecord;
  sourceKey: string;
  searchText: string;
  validFrom: string;
  validTo: string | null;
};

export type VersionPlan = {
  added: PlannedVersion[];
  ends: { sourceKey: string; validTo: string }[];
  searchTexts: { where: { sourceKey: string }; data: { searchText: string } }[];
};

/**
 * What has to be written so that the catalogue holds these records. The first import of a record is `code@edition`,
 * later contents of the same record are `code@edition#2` and so on; a newer edition ends the older one the day
 * before it begins.
 */
export function planVersions(
  wanted: readonly WantedVersion[],
  stored: readonly StoredVersion[],
  today: string,
): VersionPlan {
  const plan: VersionPlan = { added: [], ends: [], searchTexts: [] };
  const storedOf = Map.groupBy(stored, (version) => version.sourceKey.split("#", 1)[0] ?? "");
  for (const editions of Map.groupBy(wanted, ({ record }) => record.code).values()) {
    const sorted = editions.toSorted((a, b) => (order(a.record) < order(b.record) ? -1 : 1));
    sorted.forEach((version, index) => {
      const next = sorted[index + 1]?.record.validFrom;
      const earlier = storedOf.get(keyOf(version.record)) ?? [];
      planOne(plan, version, earlier, next ? addDays(next, -1) : null, today);
    });
  }
  return plan;
}

function planOne(
  plan: VersionPlan,
  { record, fingerprint, searchText }: WantedVersion,
  earlier: readonly StoredVersion[],
  validTo: string | null,
  today: string,
): void {
  const same = earlier.find((version) => version.fingerprint === fingerprint);
  if (same) {
    const changed = same.searchText !== searchText;
    if (changed) plan.searchTexts.push({ where: { sourceKey: same.sourceKey }, data: { searchText } });
    return;
  }
  for (const open of earlier.filter((version) => version.validTo === null)) {
    plan.ends.push({ sourceKey: open.sourceKey, validTo: addDays(today, -1) });
  }
  const isFirst = earlier.length === 0;
  plan.added.push({
    record,
    searchText,
    sourceKey: isFirst ? keyOf(record) : `${keyOf(record)}#${earlier.length + 1}`,
    validFrom: isFirst ? record.validFrom : today,
    validTo,
  });
}

/** Editions of one code in the order they were promulgated. */
function order(record: ProcedureRecord): string {
  return `${record.validFrom} ${record.edition}`;
}
