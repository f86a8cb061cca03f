import "server-only";
import type { DossierState } from "@/lib/dossiers/domain/dossier-state";
import type { Prisma } from "@/lib/platform/db/generated/client";

const WAITING: DossierState[] = ["AWAIT_PREPAY", "SUPPLEMENT_RECEPTION", "SUPPLEMENT", "FIN_OBLIGATION"];

/** Open dossiers in which the next to do something is the applicant: to pay, to complete, or to answer a question. */
export const WAITS_FOR_APPLICANT: Prisma.DossierWhereInput = {
  closedAt: null,
  OR: [{ state: { in: WAITING } }, { answerAskedAt: { not: null } }],
};
