import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./lib/platform/i18n/request.ts");

/** Headers of every answer, and all that a script, a style or a font needs. */
const assetHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
];
/** Headers that are the same for every page; the Content-Security-Policy needs a nonce and is in proxy.ts. */
const pageHeaders = [
  ...assetHeaders,
  { key: "X-Frame-Options", value: "SAMEORIGIN" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(self), microphone=(), geolocation=(), browsing-topics=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  // Browsers ignore it over plain http, so it can always be sent.
  { key: "Strict-Transport-Security", value: "max-age=31536000" },
];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Title and description come with the first bytes, for readers without script as well.
  htmlLimitedBots: /.*/,
  // Types are checked by `npm test`; a start that builds does not wait for them a second time.
  typescript: { ignoreBuildErrors: true },
  experimental: { globalNotFound: true },
  serverExternalPackages: ["@myriaddreamin/typst-ts-node-compiler", "pg", "pg-boss"],
  headers: async () => [
    // A page loads a dozen assets: what only a page needs would weigh 3 kB on them.
    { source: "/((?!_next/static/|fonts/|icon\\.svg).*)", headers: pageHeaders },
    { source: "/icon.svg", headers: assetHeaders },
    { source: "/_next/static/:path*", headers: assetHeaders },
    {
      source: "/fonts/:file*",
      headers: [...assetHeaders, { key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
    },
  ],
};

export default withNextIntl(config);
