import type { StructureFile } from "./structure-file";

/**
 * Electronic identifiers of the agencies, by source key. The province's own lists of lower codes could not be found,
 * so these follow the order of the data and stay provisional until an administrator enters the issued ones.
 * QCVN 102:2016: `000.MM.NN.H37`, read from right to left; QĐ 20/2020/QĐ-TTg: `H37.NN`.
 */
export function provisionalCodes(file: StructureFile): Map<string, string> {
  const [province, ...areas] = file.areas;
  const top = areas.filter((area) => area.parent === province?.code);
  const first = file.agencies.length;
  const numberOf = new Map(top.map((area, index) => [area.code, first + 1 + index]));
  const codes = new Map<string, string>();
  codes.set(`${file.structure}/area/${province?.code}`, format(file, 0, 0));
  file.agencies.forEach((agency, index) => {
    codes.set(`${file.structure}/agency/${agency.slug}`, format(file, index + 1, 0));
  });
  const seen = new Map<string, number>();
  for (const area of areas) {
    const own = numberOf.get(area.code);
    const parent = area.parent === null ? undefined : numberOf.get(area.parent);
    const order = (seen.get(area.parent ?? "") ?? 0) + 1;
    seen.set(area.parent ?? "", order);
    const code = own ? format(file, own, 0) : format(file, parent ?? 0, order);
    codes.set(`${file.structure}/area/${area.code}`, code);
  }
  return codes;
}

function format(file: StructureFile, second: number, third: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  if (file.agencyCodeScheme === "QCVN102") return `000.${two(third)}.${two(second)}.H37`;
  return ["H37", ...[second, third].filter((value) => value > 0).map(two)].join(".");
}
