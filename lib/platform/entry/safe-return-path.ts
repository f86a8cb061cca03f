/**
 * The path of `address` when it lies on `host`, else `/`: a redirect can never leave this site.
 * `address` may be a path or a full URL, such as a Referer.
 */
export function safeReturnPath(address: string | null, host: string): string {
  if (!address || address.length > 2000) return "/";
  const base = `http://${host}`;
  if (!URL.canParse(address, base)) return "/";
  const url = new URL(address, base);
  const isPage = url.protocol === "http:" || url.protocol === "https:";
  if (!isPage || url.host !== host) return "/";
  // "//other.example" would be read by the browser as another host.
  return url.pathname.startsWith("//") ? "/" : url.pathname + url.search;
}
