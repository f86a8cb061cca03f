import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { APPLICANT_FORM } from "@/lib/dossiers/domain/applicant-form";
import { assertMayFile } from "@/lib/dossiers/ledger/assert-may-file";
import { getFiling } from "@/lib/dossiers/ledger/get-filing";
import type { DraftContent } from "@/lib/dossiers/schemas/draft-content";
import type { StartDraftInput } from "@/lib/dossiers/schemas/draft-inputs";
import { PREFILL_SOURCES, type PrefillSource } from "@/lib/forms/domain/e-form";
import { prefillAnswers } from "@/lib/forms/domain/prefill-answers";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { type Transaction, transact } from "@/lib/platform/db/transact";
import { NotFoundError } from "@/lib/platform/errors/app-error";
import { newId } from "@/lib/platform/ids/new-id";

/**
 * Opens a draft of a procedure, filled in with what the account already tells. A citizen's unsent draft of the same
 * procedure is opened again instead, so that nothing typed is lost. An officer always starts afresh.
 */
export function startDraft(
  actor: Actor,
  input: StartDraftInput,
  { clock }: CommandContext,
): Promise<{ draftId: string }> {
  return transact(async (tx) => {
    const filer = assertMayFile(actor, input.channel);
    const now = clock.now();
    const procedureVersionId = await getVersionInForce(tx, input.procedureCode, localDateOf(now));
    const filing = await getFiling(tx, procedureVersionId);
    if (filer.kind === "CITIZEN") {
      const open = await tx.draft.findFirst({
        where: { accountId: filer.accountId, procedureVersionId, submittedAt: null },
        orderBy: { updatedAt: "desc" },
      });
      if (open) return { draftId: open.id };
    }
    const known = filer.kind === "CITIZEN" ? await readKnown(tx, filer.accountId) : {};
    const content: DraftContent = {
      applicant: prefillAnswers(APPLICANT_FORM, known),
      answers: prefillAnswers(filing.form, known),
      delivery: {},
    };
    const draft = await tx.draft.create({
      data: {
        id: newId(now),
        accountId: filer.accountId,
        channel: input.channel,
        procedureVersionId,
        content,
        page: "unit",
        createdAt: now,
        updatedAt: now,
      },
    });
    return { draftId: draft.id };
  });
}

async function getVersionInForce(tx: Transaction, code: string, on: string): Promise<string> {
  const version = await tx.procedureVersion.findFirst({
    where: {
      procedure: { code },
      validFrom: { lte: on },
      OR: [{ validTo: null }, { validTo: { gte: on } }],
    },
    orderBy: { validFrom: "desc" },
    select: { id: true },
  });
  if (!version) throw new NotFoundError(`procedure ${code}`);
  return version.id;
}

async function readKnown(
  tx: Transaction,
  accountId: string,
): Promise<Partial<Record<PrefillSource, string | null>>> {
  const account = await tx.account.findUniqueOrThrow({ where: { id: accountId } });
  return Object.fromEntries(
    PREFILL_SOURCES.map((source) => [
      source,
      account[source.slice("account.".length) as keyof typeof account],
    ]),
  );
}
