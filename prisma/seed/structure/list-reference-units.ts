import { toSearchForm } from "@/lib/accounts/domain/search-form";
import { provisionalCodes } from "./provisional-codes";
import type { StructureFile } from "./structure-file";

/** A unit of the reference data, with keys in place of ids. */
export type ReferenceUnit = {
  sourceKey: string;
  parentKey: string | null;
  agencyKey: string;
  name: string;
  shortName: string;
  searchName: string;
  levelCode: string;
  functionCode: string;
  areaCode: string | null;
  agencyCode: string | null;
  agencyCodeScheme: string | null;
  agencyCodeState: "CONFIRMED" | "PROVISIONAL";
  place: string;
};

type Area = StructureFile["areas"][number];
type Body = StructureFile["bodies"][number];

/** All units of a structure, parents before their children. */
export function listReferenceUnits(file: StructureFile): ReferenceUnit[] {
  const codes = provisionalCodes(file);
  const areaKey = (code: string) => `${file.structure}/area/${code}`;
  const agencyKey = (slug: string) => `${file.structure}/agency/${slug}`;
  const [province] = file.areas;
  if (!province) throw new Error(`structure ${file.structure} has no areas`);
  const committees = file.areas.map((area) =>
    unit(file, codes, {
      sourceKey: areaKey(area.code),
      parentKey: area.parent === null ? null : areaKey(area.parent),
      agencyKey: areaKey(area.code),
      name: `UBND ${lowerFirst(area.name)}`,
      shortName: area.name,
      levelCode: area.level,
      functionCode: "committee",
      areaCode: area.code,
      place: area.place,
    }),
  );
  const agencies = file.agencies.map((agency) =>
    unit(file, codes, {
      sourceKey: agencyKey(agency.slug),
      parentKey: agency.parent === null ? areaKey(province.code) : agencyKey(agency.parent),
      agencyKey: agencyKey(agency.slug),
      name: agency.name,
      shortName: agency.shortName,
      levelCode: province.level,
      functionCode: agency.function,
      areaCode: null,
      place: province.place,
    }),
  );
  const bodies = file.areas.flatMap((area) =>
    file.bodies
      .filter((body) => body.level === area.level && applies(body, area))
      .map((body) =>
        unit(file, codes, {
          sourceKey: `${areaKey(area.code)}/${body.function}`,
          parentKey: areaKey(area.code),
          agencyKey: areaKey(area.code),
          name: bodyName(body, area),
          shortName: body.name.replace(/^(Bộ phận Một cửa) UBND$| huyện \(thành phố\)$/, "$1"),
          levelCode: area.level,
          functionCode: body.function,
          areaCode: null,
          place: area.place,
        }),
      ),
  );
  return [...committees, ...agencies, ...bodies];
}

function unit(
  file: StructureFile,
  codes: ReadonlyMap<string, string>,
  facts: Omit<ReferenceUnit, "searchName" | "agencyCode" | "agencyCodeScheme" | "agencyCodeState">,
): ReferenceUnit {
  const agencyCode = codes.get(facts.sourceKey) ?? null;
  return {
    ...facts,
    searchName: toSearchForm(facts.name),
    agencyCode,
    agencyCodeScheme: agencyCode && file.agencyCodeScheme,
    // Only the code of the province itself is published (QĐ 20/2020/QĐ-TTg).
    agencyCodeState: facts.parentKey === null ? "CONFIRMED" : "PROVISIONAL",
  };
}

/** Towns and wards have some divisions that rural units do not have, and the other way round. */
function applies(body: Body, area: Area): boolean {
  const urban = /^(thành phố|thị xã|phường)/i.test(area.name);
  if (body.appliesTo === "city" || body.appliesTo === "ward") return urban;
  return body.appliesTo === "all" || !urban;
}

function bodyName(body: Body, area: Area): string {
  const name = body.name.replace(/ huyện \(thành phố\)$/, "");
  return `${name} ${lowerFirst(area.name)}`;
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
