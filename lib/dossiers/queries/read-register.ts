import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { sayPhoneNumber } from "@/lib/accounts/domain/phone-number";
import type { RegisterEntry } from "@/lib/documents/domain/register-book";
import { visibleTo, withinLimits } from "@/lib/dossiers/access";
import { collectorNameIn } from "@/lib/dossiers/domain/collector";
import { deskScopeOf } from "@/lib/dossiers/domain/desk-scope";
import type { DossierEventPayload } from "@/lib/dossiers/domain/dossier-event";
import type { RegisterPeriod } from "@/lib/dossiers/domain/register-period";
import type { RegisterCursor } from "@/lib/dossiers/schemas/register-inputs";
import type { Dossier, Prisma } from "@/lib/platform/db/generated/client";
import { prisma } from "@/lib/platform/db/prisma";

/** A row of the register, with what its screen links to. */
export type RegisterRow = { id: string; acceptedOn: string; code: string; entry: RegisterEntry };

type Officer = Extract<Actor, { kind: "OFFICER" }>;
type Part = { after?: RegisterCursor | undefined; skip?: number; take: number };

/** What an office received in a period, as far as the actor may see it. */
export function registerCondition(
  actor: Officer,
  unitId: string,
  { fromOn, toOn }: RegisterPeriod,
): Prisma.DossierWhereInput {
  const received = { receivingUnitId: unitId, acceptedOn: { gte: fromOn, lte: toOn } };
  // A book shows what was received whatever became of it: of a stand-in's limits the procedures count, not the acts.
  const limits = deskScopeOf(actor).limits.returnUnitIds.map((limit) => ({ ...limit, shutStates: [] }));
  return { AND: [received, visibleTo(actor), withinLimits("receivingUnitId", limits)] };
}

/**
 * Rows of the register in the order of reception, of one day by their codes, after a row or from a number on: by one
 * index, never all of it.
 */
export async function readRegister(
  actor: Officer,
  unitId: string,
  period: RegisterPeriod,
  { after, skip = 0, take }: Part,
): Promise<RegisterRow[]> {
  const from = after
    ? [
        {
          OR: [
            { acceptedOn: { gt: after.acceptedOn } },
            { acceptedOn: after.acceptedOn, code: { gt: after.code } },
          ],
        },
      ]
    : [];
  const dossiers = await prisma.dossier.findMany({
    where: { AND: [registerCondition(actor, unitId, period), ...from] },
    orderBy: [{ acceptedOn: "asc" }, { code: "asc" }],
    skip,
    take,
    include: {
      procedureVersion: { select: { name: true } },
      events: {
        where: { type: { in: ["ACCEPTED", "RESULT_RETURNED", "DELIVERED"] } },
        orderBy: { seq: "asc" },
        select: { type: true, at: true, payload: true, actor: { select: { fullName: true } } },
      },
    },
  });
  return dossiers.map(({ procedureVersion, events, ...row }) => ({
    id: row.id,
    ...{ acceptedOn: row.acceptedOn ?? "", code: row.code ?? "" },
    entry: entryOf(row, procedureVersion.name, events),
  }));
}

type Happened = { type: string; at: Date; payload: unknown; actor: { fullName: string } | null };

function entryOf(row: Dossier, content: string, events: readonly Happened[]): RegisterEntry {
  const accepted = events.find(({ type }) => type === "ACCEPTED");
  const returned = events.findLast(({ type }) => type !== "ACCEPTED");
  const { method } = row.delivery as { method?: string };
  const note = NOTES[row.state];
  return {
    dossierCode: row.code ?? row.reference,
    content,
    setCount: Math.max(1, Number(accepted ? factsOf(accepted).setCount : 1) || 1),
    partyName: row.applicantName,
    ...(row.applicantAddress ? { address: row.applicantAddress } : {}),
    ...(row.applicantPhone ? { phone: sayPhoneNumber(row.applicantPhone) } : {}),
    receivedAt: (row.acceptedAt ?? row.submittedAt).getTime(),
    ...(row.dueAt ? { dueAt: row.dueAt.getTime() } : {}),
    ...(row.endedAt && row.resultUnitId ? { resultAt: row.endedAt.getTime() } : {}),
    ...(returned ? { returned: handOverOf(row, returned) } : {}),
    delivery: method === "POST" || method === "COUNTER" ? method : "ONLINE",
    ...(note ? { note } : {}),
  };
}

/** What the last column of the printed book says, in the language of the form. */
const NOTES: Partial<Record<string, string>> = {
  SUPPLEMENT: "Chờ bổ sung",
  FIN_OBLIGATION: "Chờ thực hiện nghĩa vụ tài chính",
  PAUSED: "Tạm dừng",
  WITHDRAW_ASKED: "Đang xin rút",
  STOPPED: "Dừng giải quyết",
  REFUSED_RESULT: "Từ chối giải quyết",
  ARCHIVED: "Đã nộp lưu",
};

function handOverOf(row: Dossier, { at, payload, actor }: Happened) {
  const { collector, collectorProof, receivedBy } = factsOf({ payload });
  const name = collectorNameIn(collectorProof);
  const authorised = name ? `${name} (người được ủy quyền)` : "Người được ủy quyền";
  return {
    at: at.getTime(),
    giverName: actor?.fullName ?? "",
    receiverName:
      typeof receivedBy === "string"
        ? receivedBy
        : collector === "AUTHORISED"
          ? authorised
          : row.applicantName,
  };
}

function factsOf({ payload }: Pick<Happened, "payload">): DossierEventPayload["facts"] {
  return (payload as DossierEventPayload).facts;
}
