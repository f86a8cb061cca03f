import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import type { PaperLetter } from "@/lib/documents/domain/paper-letter";
import { signerTitles } from "@/lib/documents/domain/signer-titles";
import type { Permission } from "@/lib/dossiers/domain/action-permission";
import { getUnit } from "@/lib/organization/domain/unit-tree";
import type { Transaction } from "@/lib/platform/db/transact";
import type { DossierForAct } from "./get-dossier-for-act";
import { getFiling } from "./get-filing";
import { nextDocumentNumber } from "./next-code";
import { applicantOf, headerOf, lookupOf, officerName, referenceOf } from "./paper-parts";

/** Symbols of numbered papers to applicants: apology, notice, refusal. */
type Series = "XL" | "TB" | "TC";

/**
 * What a numbered paper of the agency that holds the dossier says besides its matter: number of the agency's series
 * of this year, addressee, and who signed by which post (NĐ 30/2020/NĐ-CP Art. 15). What the system issues is signed
 * by the agency.
 */
export async function composeLetter(
  tx: Transaction,
  { row, projection, context }: DossierForAct,
  by: { actor: Actor; permission: Permission },
  series: Series,
): Promise<PaperLetter & { number: string }> {
  const agency = getUnit(context.tree, getUnit(context.tree, projection.holderUnitId).agencyId);
  const year = Number(localDateOf(context.now).slice(0, 4));
  const order = await nextDocumentNumber(tx, agency.id, series, year);
  const filing = await getFiling(tx, projection.procedureVersionId);
  const post = by.permission.by === "POST" ? by.permission.post : null;
  const title = post && (await tx.post.findUnique({ where: { id: post.postId }, select: { title: true } }));
  return {
    regime: projection.regime,
    header: headerOf(context.tree, agency.id, context.now),
    number: `${String(order).padStart(2, "0")}/${series}-TTHC`,
    reference: referenceOf(row),
    lookup: lookupOf(row),
    applicant: applicantOf(row),
    requestContent: filing.name,
    recipients: ["Như trên", "Lưu: VT"],
    signer: {
      titles: signerTitles({
        agency,
        post: post && { role: post.role, title: title?.title ?? null },
        absentName: post?.onBehalfOf?.fullName,
      }),
      name: officerName(by.actor),
    },
  };
}

/** When the dossier was received: accepted, or filed if it never was. Epoch ms. */
export function receivedAtOf({ row }: Pick<DossierForAct, "row">): number {
  return (row.acceptedAt ?? row.submittedAt).getTime();
}
