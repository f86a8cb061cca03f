import { lookupAddressToType } from "@/lib/documents/domain/lookup-address-to-type";
import { type FormKind, paperForm } from "@/lib/documents/domain/paper-form";
import type { PaperHeader } from "@/lib/documents/domain/paper-header";
import type { PaperLookup, PaperReference } from "@/lib/documents/domain/paper-party";
import { placeAndDate } from "@/lib/documents/domain/paper-time";
import { barCode } from "@/lib/documents/render/bar-code";
import { qrCode } from "@/lib/documents/render/qr-code";
import { lookupUrl } from "@/lib/dossiers/domain/dossier-lookup";
import type { Regime } from "@/lib/dossiers/domain/regime";

type DossierFacts = { header: PaperHeader; lookup: PaperLookup };

type FormFacts = DossierFacts & { kind: FormKind; regime: Regime };

/** The names above a paper. */
export function headerView(header: PaperHeader) {
  return { parent: header.parentAgencyName ?? null, agency: header.agencyName };
}

/** What every paper about one dossier shows of it. A temporary reference is no code, so it has no bars. */
export function dossierView(paper: DossierFacts, reference: PaperReference) {
  const official = reference.kind === "DOSSIER_CODE";
  return {
    header: headerView(paper.header),
    placeAndDate: placeAndDate(paper.header.place, paper.header.issuedAt),
    reference: { label: official ? "Mã hồ sơ" : "Mã tạm", value: reference.value },
    bars: official ? barCode(reference.value) : null,
    lookup: {
      address: lookupAddressToType(paper.lookup.portalUrl),
      qr: qrCode(lookupUrl(paper.lookup.portalUrl, reference.value, paper.lookup.token)),
    },
  };
}

/** The line that names the form, or null when the regime has none for this paper. */
export function formLine(kind: FormKind, regime: Regime): string | null {
  const form = paperForm(kind, regime);
  return form && `Mẫu số ${form.number} – Thông tư số ${form.circular}`;
}

/** What stands above each form of the one-stop shop. */
export function formView(paper: FormFacts, reference: PaperReference) {
  return { form: formLine(paper.kind, paper.regime), ...dossierView(paper, reference) };
}
