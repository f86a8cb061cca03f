/** The look-up as a person types it, without the scheme: `dichvucong.example.vn/tra-cuu`. */
export function lookupAddressToType(portalUrl: string): string {
  return `${new URL(portalUrl).host}/tra-cuu`;
}

/** A citizen's own dossiers as a person types it: `dichvucong.example.vn/ho-so`. */
export function ownDossiersAddressToType(portalUrl: string): string {
  return `${new URL(portalUrl).host}/ho-so`;
}
