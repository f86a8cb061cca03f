import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { findUsedNumbers, keepPostHandOver } from "@/lib/dossiers/ledger/keep-post-hand-over";
import { officerName } from "@/lib/dossiers/ledger/paper-parts";
import type { ReceiveFromPostInput } from "@/lib/dossiers/schemas/post-inputs";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { type Transaction, transact } from "@/lib/platform/db/transact";
import { ForbiddenError, ValidationError } from "@/lib/platform/errors/app-error";

/**
 * The minutes of one delivery by the public post: slips, dossiers, and what the count found missing, signed by both
 * now. Each dossier counts as filed at this moment, however much later it is entered (QĐ 45/2016/QĐ-TTg Art. 7.3–7.4).
 * Sent again it is kept once. Throws `ForbiddenError` for who receives nowhere, `ValidationError` naming each slip
 * number that was used before and each procedure that is not in force.
 */
export function receiveFromPost(
  actor: Actor,
  input: ReceiveFromPostInput,
  { clock }: CommandContext,
): Promise<{ handOverId: string }> {
  return transact(async (tx) => {
    const { officer, post } = assertReceives(actor);
    const { handOverId, postWorker } = input;
    const now = clock.now();
    // Two presses at once: the second waits here, then finds what the first has kept.
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${handOverId}, 0)) IS NULL AS locked`;
    const earlier = await tx.postHandOver.findFirst({
      where: { id: handOverId, accountId: officer.accountId },
    });
    if (earlier) return { handOverId };
    const names = await nameProcedures(tx, localDateOf(now), input);
    const parcels = Object.values(input.slips).map(({ content, missing, ...slip }) => ({
      slipNumber: slip.slipNumber,
      procedureCode: slip.procedureCode,
      partyName: slip.senderName,
      content: `${names.get(slip.procedureCode) ?? ""}: ${content}`,
      ...(missing ? { missing } : {}),
    }));
    const name = officerName(officer, { by: "POST", post });
    await keepPostHandOver(
      tx,
      {
        ...{ id: handOverId, direction: "DOSSIERS_FROM_POST" as const, unitId: post.unitId },
        ...{ officer: { accountId: officer.accountId, name }, postWorker, parcels },
      },
      { now, tree: await getUnitTree(localDateOf(now)) },
    );
    return { handOverId };
  });
}

/** The officer's post at the counter that receives. */
function assertReceives(actor: Actor) {
  if (actor.kind !== "OFFICER") throw new ForbiddenError("receiveFromPost");
  const post = actor.posts.find(({ role }) => role === "RECEPTION" || role === "CENTRE_HEAD");
  if (!post) throw new ForbiddenError("receiveFromPost");
  return { officer: actor, post };
}

/** Names of the procedures in force. Throws `ValidationError` for the lines that cannot be. */
async function nameProcedures(
  tx: Transaction,
  on: string,
  { slips }: ReceiveFromPostInput,
): Promise<ReadonlyMap<string, string>> {
  const lines = Object.entries(slips);
  const versions = await tx.procedureVersion.findMany({
    where: {
      ...{ state: "PUBLISHED", validFrom: { lte: on }, OR: [{ validTo: null }, { validTo: { gte: on } }] },
      procedure: { code: { in: lines.map(([, slip]) => slip.procedureCode) } },
    },
    select: { name: true, procedure: { select: { code: true } } },
  });
  const names = new Map(versions.map(({ name, procedure }) => [procedure.code, name]));
  const used = await findUsedNumbers(
    tx,
    "DOSSIERS_FROM_POST",
    lines.map(([, slip]) => slip.slipNumber),
  );
  const problems: Record<string, string[]> = {};
  for (const [row, slip] of lines) {
    if (used.has(slip.slipNumber)) problems[`slips.${row}.slipNumber`] = ["forms.numberUsed"];
    if (!names.has(slip.procedureCode)) problems[`slips.${row}.procedureCode`] = ["forms.choice"];
  }
  if (Object.keys(problems).length > 0) throw new ValidationError(problems);
  return names;
}
