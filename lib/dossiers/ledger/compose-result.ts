import "server-only";
import type { ResultPaper } from "@/lib/documents/domain/result-paper";
import { signerTitles } from "@/lib/documents/domain/signer-titles";
import type { DossierEventType } from "@/lib/dossiers/domain/dossier-event";
import { resultParagraphs } from "@/lib/dossiers/domain/result-paragraphs";
import { draftResult } from "@/lib/dossiers/schemas/draft-result";
import type { Role } from "@/lib/organization/domain/role";
import { getUnit } from "@/lib/organization/domain/unit-tree";
import type { Transaction } from "@/lib/platform/db/transact";
import { RuleError } from "@/lib/platform/errors/app-error";
import type { DossierForAct } from "./get-dossier-for-act";
import { headerOf, lookupOf } from "./paper-parts";

/** Events by which somebody signs a result. */
const SIGNED_BY: DossierEventType[] = ["APPROVED", "SETTLED_AT_ONCE", "RESULT_CORRECTED"];

/**
 * The result paper: what the approved draft says, signed by the person who approved it last. A corrected one is signed
 * by who corrected it, and says first which paper it takes the place of.
 */
export async function composeResult(
  tx: Transaction,
  dossier: DossierForAct,
  agencyId: string,
  number: string,
  replaces: { number: string | null; issuedAt: Date } | null = null,
): Promise<ResultPaper> {
  const { row, context } = dossier;
  const draft = draftResult.safeParse(row.draftResult);
  if (!row.code || !draft.success) throw new RuleError("draftResultMissing");
  const agency = getUnit(context.tree, agencyId);
  const approval = await tx.dossierEvent.findFirst({
    where: { dossierId: row.id, type: { in: SIGNED_BY } },
    orderBy: { seq: "desc" },
    include: { actor: true, onBehalfOf: true, post: true },
  });
  return {
    kind: "RESULT",
    state: "ISSUED",
    header: headerOf(context.tree, agencyId, context.now),
    number,
    dossierCode: row.code,
    lookup: lookupOf(row),
    title: draft.data.title,
    grounds: [],
    blocks: resultParagraphs(draft.data.body, replaces).map((text) => ({ kind: "PARAGRAPH", text })),
    recipients: [`Ông/Bà ${row.applicantName}`, "Lưu: VT"],
    signer: {
      titles: signerTitles({
        agency,
        post: approval?.post ? { title: approval.post.title, role: approval.post.role as Role } : null,
        absentName: approval?.onBehalfOf?.fullName,
      }),
      name: approval?.actor?.fullName ?? "",
    },
  };
}
