import "server-only";
import { toSearchForm } from "@/lib/accounts/domain/search-form";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { getUnitNames } from "@/lib/organization/queries/get-unit-names";
import type { Transaction } from "@/lib/platform/db/transact";
import { newId } from "@/lib/platform/ids/new-id";
import type { OpenList } from "./get-open-list";

/**
 * Takes every paper off the list that carried it, and notes what `arrived` as lying at the receiving unit: a folder with
 * the unit as its place until somebody says which shelf, a result as the edition that the counter has.
 */
export async function layDownPapers(
  tx: Transaction,
  list: OpenList,
  arrived: readonly OpenList["items"][number][],
  by: { accountId: string; at: Date },
): Promise<void> {
  const column = list.kind === "FOLDERS" ? "folderListId" : "resultListId";
  await tx.dossier.updateMany({ where: { [column]: list.id }, data: { [column]: null } });
  if (list.kind === "FOLDERS") await placeFolders(tx, list, arrived, by);
  else await noteResults(tx, arrived);
}

async function placeFolders(
  tx: Transaction,
  { toUnitId }: OpenList,
  arrived: readonly { dossierId: string }[],
  { accountId, at }: { accountId: string; at: Date },
): Promise<void> {
  const ids = arrived.map(({ dossierId }) => dossierId);
  const place = (await getUnitNames([toUnitId]))(toUnitId, localDateOf(at));
  await tx.dossierFolder.createMany({
    data: ids.map((dossierId) => ({ id: newId(at), dossierId, place, accountId, at })),
  });
  await tx.dossier.updateMany({
    where: { id: { in: ids } },
    data: { folderUnitId: toUnitId, folderPlace: place, folderSearch: toSearchForm(place) },
  });
}

async function noteResults(tx: Transaction, arrived: readonly OpenList["items"][number][]): Promise<void> {
  for (const edition of new Set(arrived.map((item) => item.edition))) {
    const ids = arrived.filter((item) => item.edition === edition).map(({ dossierId }) => dossierId);
    await tx.dossier.updateMany({ where: { id: { in: ids } }, data: { resultHandedEdition: edition } });
  }
}
