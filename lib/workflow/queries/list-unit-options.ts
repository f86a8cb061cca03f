import "server-only";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import { prisma } from "@/lib/platform/db/prisma";
import { listFunctions, type UnitOptions } from "@/lib/workflow/domain/unit-options";

/** Levels and functions of the units of a local day, highest level first. */
export async function listUnitOptions(on: string): Promise<UnitOptions> {
  const [tree, levels] = await Promise.all([
    getUnitTree(on),
    prisma.level.findMany({ orderBy: { rank: "asc" } }),
  ]);
  return {
    levels: levels.map(({ code, nameVi, nameEn }) => ({ value: code, label: nameVi, labelEn: nameEn })),
    functions: listFunctions(tree),
  };
}
