import { addDays, localDateOf } from "@/lib/calendar/domain/local-date";
import type { Clock } from "@/lib/platform/clock/clock";
import type { Transaction } from "@/lib/platform/db/transact";
import { newId } from "@/lib/platform/ids/new-id";
import { readData } from "../read-data";
import { listReferenceUnits, type ReferenceUnit } from "./list-reference-units";
import { type Structure, type StructureFile, structureFile } from "./structure-file";

const COMPARED = [
  "name",
  "shortName",
  "searchName",
  "levelCode",
  "functionCode",
  "areaCode",
  "place",
] as const;

/** Unit ids by the stable keys of the reference data (`2020/area/06184`, `2020/agency/stp`). */
export type UnitIds = ReadonlyMap<string, string>;

/**
 * Brings levels and units of a structure into the database. Loading twice changes nothing; a unit whose reference
 * data changed gets a new version from today on. What administrators changed themselves stays.
 * @throws Error when the database already holds another structure: a reform is not an import.
 */
export async function loadStructure(tx: Transaction, structure: Structure, clock: Clock): Promise<UnitIds> {
  const file = readData(`structure-${structure}.json`, structureFile);
  await refuseOtherStructure(tx, structure);
  await tx.level.createMany({ data: file.levels, skipDuplicates: true });
  const units = listReferenceUnits(file);
  const ids = await createUnits(tx, units, clock);
  await writeVersions(tx, file, units, ids, clock);
  return ids;
}

async function refuseOtherStructure(tx: Transaction, structure: Structure): Promise<void> {
  const other = await tx.unit.findFirst({
    where: {
      AND: [{ sourceKey: { contains: "/area/" } }, { NOT: { sourceKey: { startsWith: `${structure}/` } } }],
    },
  });
  if (other) {
    throw new Error(
      `Cơ sở dữ liệu này đang giữ đơn vị của cấu trúc ${other.sourceKey.slice(0, 4)}, không nạp thêm cấu trúc ${structure}. Hãy dùng thư mục dữ liệu khác (--data) hoặc cơ sở dữ liệu khác.`,
    );
  }
}

async function createUnits(tx: Transaction, units: readonly ReferenceUnit[], clock: Clock) {
  const known = await tx.unit.findMany({ select: { id: true, sourceKey: true } });
  const ids = new Map(known.map((row) => [row.sourceKey, row.id]));
  const missing = units
    .filter((unit) => !ids.has(unit.sourceKey))
    .map((unit) => ({ id: newId(clock.now()), sourceKey: unit.sourceKey, createdAt: clock.now() }));
  await tx.unit.createMany({ data: missing });
  for (const row of missing) ids.set(row.sourceKey, row.id);
  return ids;
}

async function writeVersions(
  tx: Transaction,
  file: StructureFile,
  units: readonly ReferenceUnit[],
  ids: UnitIds,
  clock: Clock,
): Promise<void> {
  const rows = await tx.unitVersion.findMany();
  const versionsOf = Map.groupBy(rows, (row) => row.unitId);
  const today = localDateOf(clock.now());
  const changed = units.filter((unit) => {
    const versions = versionsOf.get(idOf(ids, unit.sourceKey)) ?? [];
    return !versions.some((version) => COMPARED.every((key) => version[key] === unit[key]));
  });
  const isNew = (unit: ReferenceUnit) => !versionsOf.has(idOf(ids, unit.sourceKey));
  for (const unit of changed.filter((candidate) => !isNew(candidate))) {
    const open = { unitId: idOf(ids, unit.sourceKey), validTo: null };
    // A version that began today has not been in force for a single day: it is replaced, not ended.
    await tx.unitVersion.deleteMany({ where: { ...open, validFrom: today } });
    await tx.unitVersion.updateMany({ where: open, data: { validTo: addDays(today, -1) } });
  }
  await tx.unitVersion.createMany({
    data: changed.map(({ sourceKey, parentKey, agencyKey, ...facts }) => ({
      ...facts,
      id: newId(clock.now()),
      unitId: idOf(ids, sourceKey),
      parentId: parentKey && idOf(ids, parentKey),
      agencyId: idOf(ids, agencyKey),
      validFrom: versionsOf.has(idOf(ids, sourceKey)) ? today : file.validFrom,
    })),
  });
}

/** The id of a reference unit. Throws a `RangeError` for a key that the structure does not have. */
export function idOf(ids: UnitIds, sourceKey: string): string {
  const id = ids.get(sourceKey);
  if (!id) throw new RangeError(`no unit ${sourceKey}`);
  return id;
}
