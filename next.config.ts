import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./lib/platform/i18n/request.ts");

/** Headers that are the same for every answer; the Content-Security-Policy needs a nonce and is in proxy.ts. */
const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "SAMEORIGIN" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(self), microphone=(), geolocation=(), browsing-topics=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
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
  serverExternalPackages: ["@myriaddreamin/typst-ts-node-compiler", "pg", "pg-boss"],
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    {
      source: "/fonts/:file*",
      headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
    },
  ],
};

export default withNextIntl(config);
