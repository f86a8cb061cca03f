/** The host that the browser asked for, also behind a proxy that passes `X-Forwarded-Host`. */
export function requestHost(headers: Headers): string {
  return headers.get("x-forwarded-host")?.split(",")[0]?.trim() || headers.get("host") || "localhost";
}

/**
 * Whether a form or script of our own pages sent this request. Refuses when the browser says otherwise, and
 * when it says nothing at all: every browser sends `Origin` or `Sec-Fetch-Site` with a POST.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site) return site === "same-origin";
  const origin = headers.get("origin");
  return origin !== null && URL.canParse(origin) && new URL(origin).host === requestHost(headers);
}
