import "server-only";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import type { ControlSheet, ElectronicSignature } from "@/lib/documents/domain/control-sheet";
import {
  type HandOver,
  listHandOvers,
  matchPaperLists,
  type PaperList,
} from "@/lib/dossiers/domain/list-hand-overs";
import { getUnitNames } from "@/lib/organization/queries/get-unit-names";
import type { Transaction } from "@/lib/platform/db/transact";
import type { DossierForAct } from "./get-dossier-for-act";
import { getFiling } from "./get-filing";
import { listReceived } from "./list-received";
import { headerOf, lookupOf } from "./paper-parts";
import { readToldEvents } from "./read-told-events";

/**
 * The control sheet of a dossier as it stands (form F06): a row for each hand-over, signed by the event that shows it,
 * with the numbers of the lists on which its paper went.
 */
export async function composeControlSheet(
  tx: Transaction,
  { row, projection, context }: Pick<DossierForAct, "row" | "projection" | "context">,
): Promise<ControlSheet> {
  const events = await readToldEvents(tx, row.id);
  const rows = listHandOvers(events);
  const asked = projection.legs.map((leg) => leg.unitId);
  const names = await getUnitNames([
    projection.competentUnitId,
    ...asked,
    ...rows.flatMap(({ fromUnitId, toUnitId }) => [fromUnitId, toUnitId]),
  ]);
  const filing = await getFiling(tx, projection.procedureVersionId);
  const received = await listReceived(tx, row.id, filing.content, projection);
  const today = localDateOf(context.now);
  const others = new Set(asked.map((unitId) => names(unitId, today)));
  return {
    kind: "CONTROL_SHEET",
    regime: projection.regime,
    header: headerOf(context.tree, projection.receivingUnitId, context.now),
    dossierCode: row.code ?? row.reference,
    lookup: lookupOf(row),
    requestContent: filing.name,
    resolvingAgencyName: names(projection.competentUnitId, today),
    coordinatingAgencyNames: [...others].slice(0, MOST_AGENCIES),
    components: received.map(({ name, original, certified, photo, electronic }) => ({
      ...{ name, electronic },
      count: original + certified + photo,
    })),
    receivedAt: Date.parse(projection.acceptedAt ?? projection.submittedAt),
    ...(projection.dueAt ? { dueAt: Date.parse(projection.dueAt) } : {}),
    rows: matchPaperLists(rows, await readPaperLists(tx, row.id)).map(({ row: handOver, lists }) =>
      rowOf(handOver, lists, names),
    ),
  };
}

/** As many as the form has room for. */
const MOST_AGENCIES = 50;

/** The lists on which the paper of the dossier travelled, in their order; one that was taken back carried nothing. */
async function readPaperLists(tx: Transaction, dossierId: string): Promise<PaperList[]> {
  const items = await tx.handOverItem.findMany({
    where: {
      dossierId,
      missing: null,
      list: { OR: [{ end: null }, { end: { outcome: { not: "WITHDRAWN" } } }] },
    },
    select: { list: { select: { number: true, fromUnitId: true, toUnitId: true, givenAt: true } } },
    orderBy: { list: { givenAt: "asc" } },
  });
  return items.map(({ list }) => list);
}

function rowOf(
  { fromUnitId, toUnitId, given, received, outcome, note }: HandOver,
  lists: readonly PaperList[],
  names: (unitId: string, on: string) => string,
): ControlSheet["rows"][number] {
  const on = localDateOf(given.at);
  const said = [note, ...lists.map(sayList)].filter((part) => part !== null).join(". ");
  return {
    fromName: names(fromUnitId, on),
    toName: names(toUnitId, on),
    given: signed(given),
    ...(received ? { received: signed(received) } : {}),
    ...(outcome ? { outcome } : {}),
    ...(said ? { note: said } : {}),
  };
}

function sayList({ number, givenAt }: PaperList): string {
  return `Bàn giao giấy theo phiếu số ${number} ngày ${localDateOf(givenAt).split("-").reverse().join("/")}`;
}

function signed({ name, at, hash }: HandOver["given"]): ElectronicSignature {
  return { userName: name, at: at.getTime(), eventHash: hash };
}
