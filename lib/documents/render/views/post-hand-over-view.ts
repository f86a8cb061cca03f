import { dongOnPaper } from "@/lib/documents/domain/paper-money";
import { instantOnPaper, placeAndDate } from "@/lib/documents/domain/paper-time";
import type { PostHandOver } from "@/lib/documents/domain/post-hand-over";
import { headerView } from "@/lib/documents/render/views/form-view";

/** What template `post-hand-over` prints; who gives stands on the left. */
export function postHandOverView(paper: PostHandOver) {
  const toPost = paper.direction === "RESULTS_TO_POST";
  return {
    header: headerView(paper.header),
    placeAndDate: placeAndDate(paper.header.place, paper.header.issuedAt),
    title: "Biên bản giao nhận",
    subject: toPost
      ? "Kết quả giải quyết thủ tục hành chính qua dịch vụ bưu chính công ích"
      : "Hồ sơ thủ tục hành chính qua dịch vụ bưu chính công ích",
    number: paper.number || null,
    giver: toPost ? paper.office : paper.post,
    receiver: toPost ? paper.post : paper.office,
    partyHeading: toPost ? "Người nhận, địa chỉ" : "Người gửi, địa chỉ",
    lastHeading: toPost ? "Tiền thu hộ" : "Xác nhận",
    closing: toPost
      ? "Bưu gửi còn nguyên niêm phong, đủ giấy tờ."
      : "Bưu gửi còn nguyên niêm phong; hai bên đã đối chiếu giấy tờ với danh mục của thủ tục. Thời điểm nộp hồ sơ tính từ khi hai bên ký biên bản này.",
    handedAt: instantOnPaper(paper.handedAt),
    parcels: paper.parcels.map((parcel) => [
      parcel.dossierCode ?? "",
      parcel.slipNumber,
      parcel.content,
      [parcel.partyName, parcel.partyAddress].filter(Boolean).join(", "),
      toPost ? collectOnPaper(parcel.collectDong) : completenessOnPaper(parcel.missing),
    ]),
    total: String(paper.parcels.length).padStart(2, "0"),
  };
}

function collectOnPaper(dong: number | undefined): string {
  return dong === undefined ? "" : dongOnPaper(dong);
}

function completenessOnPaper(missing: string | undefined): string {
  return missing ? `Thiếu: ${missing}` : "Đủ";
}
