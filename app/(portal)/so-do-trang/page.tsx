import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { PORTAL_LINKS } from "@/components/shell/portal-links";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell.sitemap");
  return { title: t("title") };
}

/** Every door of the site on one page (Circular 32/2017/TT-BTTTT, Article 16). */
export default async function SitemapPage() {
  const t = await getTranslations("shell");
  const citizen = (["home", "procedures", "lookup", "figures", "history", "myDossiers"] as const).map(
    (key) => ({
      href: PORTAL_LINKS[key],
      label: t(`nav.${key}`),
    }),
  );
  const staff = (["office", "leadership", "admin"] as const).map((key) => ({
    href: PORTAL_LINKS[key],
    label: t(`desk.${key}`),
  }));
  const groups = [
    {
      title: t("sitemap.citizen"),
      links: [...citizen, { href: PORTAL_LINKS.signIn, label: t("header.signIn") }],
    },
    { title: t("sitemap.staff"), links: staff },
  ];
  return (
    <>
      <h1>{t("sitemap.title")}</h1>
      {groups.map(({ title, links }) => (
        <section key={title} className="mt-6">
          <h2>{title}</h2>
          <ul>
            {links.map(({ href, label }) => (
              <li key={href}>
                <Link
                  href={href}
                  prefetch={false}
                  className="inline-flex min-h-11 items-center text-cham underline underline-offset-4"
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
