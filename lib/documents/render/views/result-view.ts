import { placeAndDate, placeAndOpenDate } from "@/lib/documents/domain/paper-time";
import type { ResultBlock, ResultPaper } from "@/lib/documents/domain/result-paper";
import { qrCode } from "@/lib/documents/render/qr-code";
import { headerView } from "@/lib/documents/render/views/form-view";
import { lookupUrl } from "@/lib/dossiers/domain/dossier-lookup";

const blockView = (block: ResultBlock) =>
  block.kind === "FIELD" ? { ...block, value: block.value ?? null } : block;

/** What template `result` prints. A draft shows room for the number and the date. */
export function resultView(paper: ResultPaper) {
  const { place, issuedAt } = paper.header;
  const draft = paper.state === "DRAFT";
  return {
    header: headerView(paper.header),
    draft,
    number: paper.number ?? "………/………",
    placeAndDate: draft ? placeAndOpenDate(place, issuedAt) : placeAndDate(place, issuedAt),
    title: paper.title,
    subject: paper.subject ?? null,
    grounds: paper.grounds,
    blocks: paper.blocks.map(blockView),
    recipients: paper.recipients,
    signer: paper.signer,
    dossierCode: paper.dossierCode,
    lookup: { qr: qrCode(lookupUrl(paper.lookup.portalUrl, paper.dossierCode, paper.lookup.token)) },
  };
}
