import type { OpinionRequestPaper } from "@/lib/documents/domain/opinion-request-paper";
import { instantOnPaper } from "@/lib/documents/domain/paper-time";
import { letterView } from "@/lib/documents/render/views/letter-view";

/** What template `opinion-request` prints: a letter under Decree 30/2020/NĐ-CP. */
export function opinionRequestView(paper: OpinionRequestPaper) {
  return {
    ...letterView(paper),
    title: "Công văn lấy ý kiến",
    to: paper.toName,
    question: paper.question,
    legalBasis: paper.legalBasis || null,
    attachments: paper.attachments,
    answerBy: instantOnPaper(paper.answerBy),
    contact: paper.contact ? { name: paper.contact.name, phone: paper.contact.phone || null } : null,
  };
}
