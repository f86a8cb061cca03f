import type { MetadataRoute } from "next";

/** Public pages may be found; what belongs to a person or to the desks may not. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: ["/api/", "/tai-khoan/", "/ho-so/", "/nop-ho-so/", "/mot-cua/", "/dieu-hanh/", "/quan-tri/"],
    },
  };
}
