import "server-only";
import type { ResultDelivery } from "@/lib/dossiers/domain/delivery-form";
import type { Answers } from "@/lib/forms/domain/e-form";
import type { Dossier } from "@/lib/platform/db/generated/client";
import type { Transaction } from "@/lib/platform/db/transact";
import { contentHashOf } from "./content-hash";

/** The hash of a dossier's content with another way of delivery, and everything else as it is. */
export async function hashWithDelivery(
  tx: Transaction,
  row: Dossier,
  delivery: ResultDelivery,
): Promise<string> {
  return contentHashOf({
    applicant: {
      name: row.applicantName,
      personalId: row.applicantPersonalId,
      phone: row.applicantPhone,
      email: row.applicantEmail,
      address: row.applicantAddress,
    },
    ownerName: row.ownerName,
    answers: row.answers as Answers,
    delivery,
    papers: await tx.dossierPaper.findMany({ where: { dossierId: row.id } }),
  });
}
