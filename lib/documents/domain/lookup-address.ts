import type { PaperLookup } from "@/lib/documents/domain/paper-party";

/** The address in a paper's QR code: the public look-up of one dossier. No personal data. */
export function lookupAddress(lookup: PaperLookup, reference: string): string {
  const query = new URLSearchParams({ ma: reference, k: lookup.token });
  return `${lookup.portalUrl.replace(/\/+$/, "")}/tra-cuu?${query}`;
}

/** The address a person can type: host and path, without the scheme. */
export function lookupAddressToType(lookup: PaperLookup): string {
  return `${lookup.portalUrl.replace(/^https?:\/\//, "").replace(/\/+$/, "")}/tra-cuu`;
}
