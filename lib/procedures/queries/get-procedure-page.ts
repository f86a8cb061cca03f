import "server-only";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { unitLabel } from "@/lib/organization/domain/unit-label";
import { agenciesFor } from "@/lib/organization/domain/unit-tree";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { Clock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { NotFoundError } from "@/lib/platform/errors/app-error";
import { SUBJECTS } from "@/lib/procedures/domain/subject";
import type { ProcedurePage } from "@/lib/procedures/dto";
import { procedureContent } from "@/lib/procedures/schemas/procedure-content";
import { getProcess } from "@/lib/workflow/queries/get-process";
import { processInForce } from "@/lib/workflow/queries/get-process-in-force";

/** The procedure with this code as it is in force today. Throws `NotFoundError` when there is none. */
export async function getProcedurePage(code: string, { clock }: { clock: Clock }): Promise<ProcedurePage> {
  const today = localDateOf(clock.now());
  const version = await prisma.procedureVersion.findFirst({
    where: {
      procedure: { code },
      validFrom: { lte: today },
      OR: [{ validTo: null }, { validTo: { gte: today } }],
    },
    orderBy: { validFrom: "desc" },
    include: {
      procedure: { include: { sector: true } },
      eFormVersion: { select: { id: true } },
      processVersions: {
        where: processInForce(today),
        orderBy: { version: "desc" },
        take: 1,
        select: { id: true },
      },
    },
  });
  if (!version) throw new NotFoundError(`procedure ${code}`);
  const levels = await prisma.level.findMany({
    where: { code: { in: version.levelCodes } },
    orderBy: { rank: "asc" },
  });
  return {
    code,
    name: version.name,
    sectorName: version.procedure.sector.name,
    levelCodes: version.levelCodes,
    subjects: SUBJECTS.filter((subject) => version.subjects.includes(subject)),
    fileable: version.eFormVersion !== null && version.state === "PUBLISHED",
    needsReview: version.state === "NEEDS_REVIEW",
    decisionNumber: version.decisionNumber,
    validFrom: version.validFrom,
    levels: levels.map(({ nameVi, nameEn }) => ({ vi: nameVi, en: nameEn })),
    content: procedureContent.parse(version.content),
    competentUnits: await listCompetentUnits(version.processVersions[0]?.id, today),
  };
}

async function listCompetentUnits(processVersionId: string | undefined, today: string) {
  if (!processVersionId) return [];
  const { competent } = await getProcess(prisma, processVersionId);
  const tree = await getUnitTree(today);
  return agenciesFor(tree, competent).map((unit) => ({
    name: unitLabel(tree, unit),
    address: unit.address,
    phone: unit.phone,
  }));
}
