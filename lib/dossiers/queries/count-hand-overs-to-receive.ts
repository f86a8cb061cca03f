import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { receivableBy } from "@/lib/dossiers/access";
import { prisma } from "@/lib/platform/db/prisma";

/** How many hand-over lists are on their way to somebody, theirs to sign for. */
export function countHandOversToReceive(actor: Extract<Actor, { kind: "OFFICER" }>): Promise<number> {
  return prisma.handOverList.count({ where: { AND: [receivableBy(actor), { end: null }] } });
}
