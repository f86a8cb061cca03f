import Link from "next/link";
import { useTranslations } from "next-intl";
import { PORTAL_LINKS } from "./portal-links";
import type { SiteContacts } from "./site-contacts";
import { telephone } from "./telephone";

const LINK = "inline-flex min-h-11 items-center text-on-band underline underline-offset-4 hover:no-underline";
const HEADING = "text-base font-semibold";

function ContactLine({ label, value, href }: { label: string; value: string | undefined; href?: string }) {
  if (!value) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-2">
      <dt className="text-on-band-soft">{label}:</dt>
      <dd>
        {href ? (
          <a href={href} className={LINK}>
            {value}
          </a>
        ) : (
          value
        )}
      </dd>
    </div>
  );
}

/** Owner, contacts and the pages that are reached from everywhere. */
export function PortalFooter({ contacts }: { contacts: SiteContacts }) {
  const t = useTranslations("shell");
  return (
    <footer className="on-band no-print mt-16 bg-band text-on-band">
      <div className="hem rotate-180" />
      <div className="mx-auto grid max-w-page gap-8 px-4 py-8 md:grid-cols-3">
        <div>
          <h2 className={HEADING}>{t("footer.owner")}</h2>
          <p>{t("footer.ownerName")}</p>
          <dl>
            <ContactLine label={t("footer.responsible")} value={contacts.responsible} />
            <ContactLine label={t("footer.address")} value={contacts.address} />
          </dl>
        </div>
        <div>
          <h2 className={HEADING}>{t("footer.contacts")}</h2>
          <dl>
            <ContactLine
              label={t("footer.hotline")}
              value={contacts.hotline}
              href={telephone(contacts.hotline)}
            />
            <ContactLine label={t("footer.phone")} value={contacts.phone} href={telephone(contacts.phone)} />
            <ContactLine label={t("footer.email")} value={contacts.email} href={`mailto:${contacts.email}`} />
          </dl>
          <p className="text-on-band-soft">{t("footer.hours")}</p>
        </div>
        <div>
          <h2 className={HEADING}>{t("footer.links")}</h2>
          <ul className="flex flex-wrap gap-x-5">
            {(["procedures", "lookup", "figures", "history", "sitemap"] as const).map((key) => (
              <li key={key}>
                <Link href={PORTAL_LINKS[key]} className={LINK} prefetch={false}>
                  {t(`nav.${key}`)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </footer>
  );
}
