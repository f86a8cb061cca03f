import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { decideChangeDelivery, whyDeliverySettled } from "@/lib/dossiers/domain/decide-delivery";
import { readDelivery } from "@/lib/dossiers/domain/delivery-form";
import { clockStands, isEnded } from "@/lib/dossiers/domain/dossier-state";
import { assertMay, type DossierForAct, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { getFiling } from "@/lib/dossiers/ledger/get-filing";
import { hashWithDelivery } from "@/lib/dossiers/ledger/hash-with-delivery";
import { issueReceipt } from "@/lib/dossiers/ledger/issue-receipt";
import { officerName } from "@/lib/dossiers/ledger/paper-parts";
import { readChosenDelivery } from "@/lib/dossiers/ledger/read-chosen-delivery";
import {
  assertDecided,
  eventActor,
  type Recorded,
  recordDossierEvent,
} from "@/lib/dossiers/ledger/record-dossier-event";
import type { ChangeDeliveryInput } from "@/lib/dossiers/schemas/delivery-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { type Transaction, transact } from "@/lib/platform/db/transact";
import { RuleError } from "@/lib/platform/errors/app-error";

/**
 * The applicant wants the result another way, or the counter says so for one who filed there; while the term runs a
 * receipt (F01) says the new way. Throws `RuleError("handedToPost")` once the post has the result, on whatever
 * version that is asked (QĐ 45/2016/QĐ-TTg Art. 5), `ValidationError` for the post without an address.
 */
export function changeDelivery(
  actor: Actor,
  input: ChangeDeliveryInput,
  { clock }: CommandContext,
): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const settled = whyDeliverySettled(dossier.projection.state);
    if (settled) throw new RuleError(settled);
    const permission = assertMay(dossier, actor, "changeDelivery", input.version);
    const { row, projection, context } = dossier;
    const to = readChosenDelivery(input, localDateOf(context.now));
    const contentHash = await hashWithDelivery(tx, row, to);
    const from = readDelivery(row.delivery);
    const decision = assertDecided(decideChangeDelivery(projection, { from, to, contentHash }));
    const recorded = await recordDossierEvent(tx, dossier, eventActor(actor, permission), decision, {
      delivery: to,
    });
    const changed = { ...dossier, row: { ...row, delivery: to } };
    await reissueReceipt(tx, changed, recorded, officerName(actor, permission));
    return recorded;
  });
}

/** The slip that the applicant holds says where the result is collected, so a running term gets a new one. */
async function reissueReceipt(
  tx: Transaction,
  dossier: DossierForAct,
  recorded: Recorded,
  officer: string,
): Promise<void> {
  const { id, procedureVersionId } = dossier.row;
  if (isEnded(dossier.projection.state) || clockStands(dossier.projection.state)) return;
  const former = await tx.officialPaper.findFirst({
    where: { dossierId: id, form: "RECEIPT" },
    orderBy: { eventSeq: "desc" },
    select: { data: true },
  });
  if (!former) return;
  const { setCount } = former.data as { setCount: number };
  const filing = await getFiling(tx, procedureVersionId);
  await issueReceipt(tx, { dossier, recorded, filing, setCount, officer });
}
