import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import type { ShownIdentity } from "@/lib/accounts/domain/shown-identity";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { APPLICANT_FORM } from "@/lib/dossiers/domain/applicant-form";
import { FIRST_FILING_PAGE } from "@/lib/dossiers/domain/filing-pages";
import type { PersonFacts } from "@/lib/dossiers/domain/known-applicant";
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

/** What the counter knows of the person for whom an officer starts. */
type ForPerson = { facts?: Partial<PersonFacts>; shown?: ShownIdentity | null };

/** A draft that is open, and the page on which to go on. */
export type StartedDraft = { draftId: string; page: string };

/**
 * Opens a draft of a procedure, filled in with what the account already tells. A citizen's unsent draft of the same
 * procedure is opened again instead, so that nothing typed is lost. An officer always starts afresh, with what is known
 * of the person at the counter.
 */
export function startDraft(
  actor: Actor,
  { person = {}, ...input }: StartDraftInput & { person?: ForPerson },
  { clock }: CommandContext,
): Promise<StartedDraft> {
  return transact(async (tx) => {
    const now = clock.now();
    const procedureVersionId = await getVersionInForce(tx, input.procedureCode, localDateOf(now));
    const filing = await getFiling(tx, procedureVersionId);
    const filer = assertMayFile(actor, input.channel, filing.procedureId);
    if (filer.kind === "CITIZEN") {
      const open = await tx.draft.findFirst({
        where: { accountId: filer.accountId, procedureVersionId, submittedAt: null },
        orderBy: { updatedAt: "desc" },
      });
      if (open) return { draftId: open.id, page: open.page };
    }
    const known = filer.kind === "CITIZEN" ? await readKnown(tx, filer.accountId) : sourcesOf(person.facts);
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
        ...(filer.kind === "OFFICER" && person.shown ? { shownIdentity: person.shown } : {}),
        page: FIRST_FILING_PAGE,
        createdAt: now,
        updatedAt: now,
      },
    });
    return { draftId: draft.id, page: draft.page };
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

type Sources = Partial<Record<PrefillSource, string | null>>;

function sourcesOf(facts: Partial<PersonFacts> = {}): Sources {
  return Object.fromEntries(
    PREFILL_SOURCES.map((source) => [source, facts[source.slice("account.".length) as keyof PersonFacts]]),
  );
}

async function readKnown(tx: Transaction, accountId: string): Promise<Sources> {
  return sourcesOf(await tx.account.findUniqueOrThrow({ where: { id: accountId } }));
}
