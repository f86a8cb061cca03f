import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { decideAccept } from "@/lib/dossiers/domain/decide-reception";
import { assertMay, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { getFiling } from "@/lib/dossiers/ledger/get-filing";
import { issueReceipt } from "@/lib/dossiers/ledger/issue-receipt";
import { nextDossierCode } from "@/lib/dossiers/ledger/next-code";
import { officerName } from "@/lib/dossiers/ledger/paper-parts";
import {
  assertDecided,
  eventActor,
  type Recorded,
  recordDossierEvent,
} from "@/lib/dossiers/ledger/record-dossier-event";
import type { AcceptInput } from "@/lib/dossiers/schemas/dossier-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { findTerm } from "@/lib/procedures/domain/find-term";

/** Accepts a dossier: it gets its code, its due date and its receipt (F01), all at one moment. */
export function acceptDossier(
  actor: Actor,
  input: AcceptInput,
  { clock }: CommandContext,
): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "accept", input.version);
    const { projection, context } = dossier;
    const filing = await getFiling(tx, projection.procedureVersionId);
    const code = await nextDossierCode(tx, projection, context.tree, localDateOf(context.now));
    const term = findTerm(filing.content.terms, projection.channel);
    const decision = assertDecided(
      decideAccept(projection, { code, term, setCount: input.setCount }, context),
    );
    const recorded = await recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
    await issueReceipt(tx, {
      dossier,
      recorded,
      filing,
      setCount: input.setCount,
      officer: officerName(actor, permission),
    });
    return recorded;
  });
}
