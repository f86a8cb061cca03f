import type { MetadataRoute } from "next";
import { pageContext } from "@/lib/platform/entry/page-context";
import { publicUrl } from "@/lib/platform/entry/public-url";
import { listProcedureCodes } from "@/lib/procedures/queries/list-procedure-codes";

export const dynamic = "force-dynamic";

/** Public pages for search engines (Circular 32/2017/TT-BTTTT, Article 16). */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const codes = await listProcedureCodes(pageContext);
  const paths = [
    "/",
    "/thu-tuc",
    "/tra-cuu",
    "/so-lieu",
    "/minh-bach",
    "/so-do-trang",
    ...codes.map((code) => `/thu-tuc/${code}`),
  ];
  return paths.map((path) => ({ url: publicUrl(path) }));
}
