import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import type { ShownIdentity } from "@/lib/accounts/domain/shown-identity";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import type { CounterExtras } from "@/lib/dossiers/domain/counter-draft";
import type { OwnDraft } from "@/lib/dossiers/dto";
import { getFilingOn } from "@/lib/dossiers/ledger/get-filing";
import { shownIdentity } from "@/lib/dossiers/schemas/shown-identity";
import type { Clock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { newId } from "@/lib/platform/ids/new-id";
import { getOwnDraft } from "./get-own-draft";

/**
 * The officer's own draft with what the counter's one page adds: every paper that may be asked for, and what the
 * dossier costs. Throws `NotFoundError` for a draft of somebody else.
 */
export async function getCounterDraft(
  actor: Extract<Actor, { kind: "OFFICER" }>,
  draftId: string,
  context: { clock: Clock },
): Promise<OwnDraft & CounterExtras> {
  const draft = await getOwnDraft(actor, draftId, context);
  const now = context.clock.now();
  const row = await prisma.draft.findUniqueOrThrow({
    where: { id: draftId },
    include: { postParcel: { include: { handOver: { select: { handedAt: true } } } } },
  });
  const { postParcel } = row;
  const { content } = await getFilingOn(prisma, row.procedureVersionId, localDateOf(now));
  return {
    ...draft,
    papersAsked: content.components.flatMap(({ code, name, kind, required, originals, copies, onlyIf }) =>
      kind === "NOTE" ? [] : [{ code, name, kind, required, originals, copies, onlyIf }],
    ),
    fees: content.fees,
    collect: content.collect ?? "AT_RECEPTION",
    takingId: newId(now),
    shown: await withAccount(shownIdentity.parse(row.shownIdentity)),
    slip: postParcel && {
      ...{ slipNumber: postParcel.slipNumber, missing: postParcel.missing },
      handedAt: postParcel.handOver.handedAt.toISOString(),
    },
  };
}

/** The account may have been opened since the number was looked up. */
async function withAccount(shown: ShownIdentity | null): Promise<ShownIdentity | null> {
  if (!shown) return null;
  const { personalId } = shown;
  const accounts = await prisma.account.count({ where: { personalId, kind: "CITIZEN", active: true } });
  return { ...shown, hasAccount: accounts > 0 };
}
