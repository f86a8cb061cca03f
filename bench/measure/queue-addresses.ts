import { QUEUES, slugOfQueue } from "@/lib/dossiers/domain/queue";
import { prisma } from "@/lib/platform/db/prisma";

/** The address of every pile of a desk, and of the whole unit narrowed by each filter and by all of them. */
export async function listQueueAddresses(procedureCode: string): Promise<{ what: string; path: string }[]> {
  const { id } = await prisma.procedure.findUniqueOrThrow({
    where: { code: procedureCode },
    select: { id: true },
  });
  const filters = { state: "trang-thai=APPRAISING", procedure: `thu-tuc=${id}`, channel: "kenh=ONLINE" };
  const unit = `/mot-cua?hang=${slugOfQueue("unit")}`;
  return [
    ...QUEUES.map((queue) => ({ what: `Queue ${queue}`, path: `/mot-cua?hang=${slugOfQueue(queue)}` })),
    ...Object.entries(filters).map(([what, filter]) => ({
      what: `Queue unit by ${what}`,
      path: `${unit}&${filter}`,
    })),
    { what: "Queue unit by all filters", path: [unit, ...Object.values(filters)].join("&") },
  ];
}
