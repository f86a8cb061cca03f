import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { type FrozenForm, findFrozenForm, isApplicantForm } from "@/lib/documents/domain/frozen-form";
import { renderPaperOnce } from "@/lib/documents/ledger/render-paper-once";
import { visibleTo } from "@/lib/dossiers/access";
import { readDelivery } from "@/lib/dossiers/domain/delivery-form";
import type { FeeTiming } from "@/lib/dossiers/domain/dossier-projection";
import type { DossierState } from "@/lib/dossiers/domain/dossier-state";
import { mayDownloadResult } from "@/lib/dossiers/domain/result-download";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { NotFoundError } from "@/lib/platform/errors/app-error";

export type OpenedPaper = { fileName: string; sha256: string; mediaType: string; sizeBytes: number };

/**
 * A paper that was issued on a dossier, as a file. Throws `NotFoundError` unless the actor may see the dossier; the
 * applicant gets the result only once it is theirs to have.
 */
export function openOfficialPaper(
  actor: Actor,
  paperId: string,
  { clock }: CommandContext,
): Promise<OpenedPaper> {
  return transact(async (tx) => {
    const paper = await tx.officialPaper.findFirst({
      where: { id: paperId, dossier: visibleTo(actor) },
      include: {
        dossier: {
          select: {
            ...{ state: true, delivery: true, code: true, reference: true },
            ...{ feeDong: true, feePaidDong: true, feeTiming: true },
          },
        },
      },
    });
    if (!paper) throw new NotFoundError(`official paper ${paperId}`);
    const { dossier } = paper;
    const { method } = readDelivery(dossier.delivery);
    if (actor.kind === "CITIZEN" && !isApplicantForm(paper.form)) {
      throw new NotFoundError(`official paper ${paperId}`);
    }
    const held = {
      ...dossier,
      state: dossier.state as DossierState,
      feeTiming: dossier.feeTiming as FeeTiming | null,
    };
    if (actor.kind === "CITIZEN" && paper.form === "RESULT" && !mayDownloadResult(held, method)) {
      throw new NotFoundError(`result of ${dossier.reference}`);
    }
    const file = await renderPaperOnce(tx, paper, clock.now());
    const form = findFrozenForm(paper.form);
    const name = `${form ? FILE_NAMES[form] : "giay-to"}-${dossier.code ?? dossier.reference}.pdf`;
    return { ...file, mediaType: "application/pdf", fileName: name };
  });
}

const FILE_NAMES: Record<FrozenForm, string> = {
  RECEIPT: "giay-tiep-nhan",
  SUPPLEMENT: "phieu-bo-sung",
  REFUSAL: "phieu-tu-choi",
  RESOLUTION_REFUSAL: "phieu-tu-choi-giai-quyet",
  RESULT: "ket-qua",
  APOLOGY: "van-ban-xin-loi",
  STOP: "thong-bao-dung-giai-quyet",
  PAUSE: "thong-bao-tam-dung",
  OBLIGATION: "thong-bao-nghia-vu-tai-chinh",
  OPINION_REQUEST: "cong-van-lay-y-kien",
  CONTROL_SHEET: "phieu-kiem-soat",
  TRANSFER_SLIP: "phieu-chuyen-xu-ly",
  FEE_RECEIPT: "bien-lai",
  FOLDER_HAND_OVER: "phieu-ban-giao-ho-so",
  RESULT_HAND_OVER: "phieu-ban-giao-ket-qua",
  RETURN_ACKNOWLEDGEMENT: "giay-bien-nhan",
  POST_HAND_OVER: "bien-ban-giao-nhan",
};
