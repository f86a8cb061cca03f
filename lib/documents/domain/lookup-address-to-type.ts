/** The look-up as a person types it, without the scheme: `dichvucong.example.vn/tra-cuu`. */
export function lookupAddressToType(portalUrl: string): string {
  return `${new URL(portalUrl).host}/tra-cuu`;
}
