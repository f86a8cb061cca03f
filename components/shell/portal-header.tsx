import Link from "next/link";
import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { CollapsibleMenu } from "./collapsible-menu";
import { type NavItem, NavLinks } from "./nav-links";
import type { Person } from "./person";
import { PersonLink } from "./person-link";
import { PORTAL_LINKS } from "./portal-links";
import { PortalMark } from "./portal-mark";
import { SearchForm } from "./search-form";
import { UnreadLink } from "./unread-link";

const NAV_LINK =
  "flex min-h-11 items-center rounded-field px-3 text-on-band hover:underline lg:px-2 aria-[current=page]:font-semibold aria-[current=page]:underline underline-offset-4";

/** Band at the top of every citizen page: mark, name, main menu, search, sign-in or name. */
export function PortalHeader({ person }: { person: Person | null }) {
  const t = useTranslations("shell");
  const pages = ["procedures", "lookup", "figures"] as const;
  // One door is enough here: each desk links to the person's others.
  const desks = (person?.desks ?? []).slice(0, 1);
  const items: NavItem[] = [
    ...pages.map((key) => ({ href: PORTAL_LINKS[key], label: t(`nav.${key}`) })),
    ...desks.map((desk) => ({ href: PORTAL_LINKS[desk], label: t(`desk.${desk}`) })),
  ];
  // Officers file no dossiers of their own with this account.
  if (desks.length === 0) items.push({ href: PORTAL_LINKS.myDossiers, label: t("nav.myDossiers") });
  return (
    <header className="on-band no-print bg-band text-on-band">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-1 px-2 py-2 sm:px-4 lg:gap-3">
        <CollapsibleMenu
          className="wide-open order-1 lg:order-2 lg:ml-auto"
          summaryClassName="inline-flex size-11 items-center justify-center rounded-field"
          summary={
            <>
              <Icon name="menu" className="size-6" />
              <span className="sr-only">{t("header.menu")}</span>
            </>
          }
        >
          <div className="absolute inset-x-0 z-20 mt-2 flex flex-col gap-3 bg-band px-4 pt-2 pb-4 shadow-panel lg:static lg:mt-0 lg:flex-row lg:items-center lg:p-0 lg:shadow-none">
            <NavLinks
              label={t("header.mainNavigation")}
              items={items}
              className="flex flex-col lg:flex-row"
              linkClassName={NAV_LINK}
            />
            <SearchForm />
          </div>
        </CollapsibleMenu>
        <Link
          href={PORTAL_LINKS.home}
          prefetch={false}
          className="order-2 flex min-h-11 min-w-40 grow basis-0 items-center gap-2 leading-heading font-semibold lg:order-1 lg:grow-0 lg:basis-auto lg:gap-3"
        >
          <PortalMark />
          <span className="lg:hidden">{t("portalShortName")}</span>
          <span className="hidden max-w-48 lg:block">{t("portalName")}</span>
        </Link>
        <div className="order-3 ml-auto flex items-center lg:ml-0">
          {person && desks.length === 0 && person.unread > 0 && (
            <UnreadLink href={PORTAL_LINKS.notices} label={t("header.notices")} unread={person.unread} />
          )}
          <PersonLink person={person} />
        </div>
      </div>
      <div className="hem" />
    </header>
  );
}
