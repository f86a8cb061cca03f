import type { EFormDefinition } from "@/lib/forms/domain/e-form";
import type { Clock } from "@/lib/platform/clock/clock";
import type { Transaction } from "@/lib/platform/db/transact";
import { newId } from "@/lib/platform/ids/new-id";
import type { PlannedVersion } from "./plan-versions";
import { keyOf } from "./procedure-file";

/** Writes planned versions of procedures, with the forms of those that have one, in two statements. */
export async function createVersions(
  tx: Transaction,
  added: readonly PlannedVersion[],
  procedureIds: ReadonlyMap<string, string>,
  forms: ReadonlyMap<string, EFormDefinition>,
  clock: Clock,
): Promise<void> {
  const rows = added.map(({ record, ...planned }) => ({
    ...planned,
    id: newId(clock.now()),
    procedureId: procedureIds.get(record.code) ?? "",
    edition: record.edition,
    name: record.name,
    levelCodes: record.levels,
    subjects: record.subjects,
    decisionNumber: record.decisionNumber,
    content: record.content,
    state: record.needsReview ? "NEEDS_REVIEW" : "PUBLISHED",
  }));
  await tx.procedureVersion.createMany({ data: rows });
  const withForm = added.flatMap(({ record }, index) => {
    const definition = forms.get(keyOf(record));
    const procedureVersionId = rows[index]?.id;
    if (!definition || !procedureVersionId) return [];
    return [{ id: newId(clock.now()), procedureVersionId, version: 1, definition }];
  });
  await tx.eFormVersion.createMany({ data: withForm });
}
