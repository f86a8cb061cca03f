import "server-only";
import type { getOfficer } from "@/lib/accounts/queries/get-officer";
import { saveDraft } from "@/lib/dossiers/commands/save-draft";
import { startDraft } from "@/lib/dossiers/commands/start-draft";
import { listCounterProcedures } from "@/lib/dossiers/queries/list-counter-procedures";
import type { EntryContext } from "@/lib/platform/entry/entry-context";

type Begin = {
  procedureCode: string;
  channel: "COUNTER" | "POST";
  person: NonNullable<Parameters<typeof startDraft>[1]["person"]>;
};

/** A draft at the officer's counter, with what is known of the person, for the officer's own agency if it can be. */
export async function beginDraft(
  officer: Awaited<ReturnType<typeof getOfficer>>,
  { procedureCode, channel, person }: Begin,
  context: EntryContext,
): Promise<{ draftId: string }> {
  const offered = await listCounterProcedures(officer, context);
  const competent = offered.find(({ code }) => code === procedureCode)?.competentUnitId;
  const { draftId } = await startDraft(officer, { procedureCode, channel, person }, context);
  const start = { draftId, version: 0, page: "don-vi" };
  await saveDraft(officer, { ...start, competentUnitId: competent ?? undefined }, context);
  return { draftId };
}
