import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { CollapsibleMenu } from "./collapsible-menu";
import type { Desk } from "./desks";
import { type NavItem, NavLinks } from "./nav-links";
import { type DisplayPreferences, PageTools } from "./page-tools";
import type { Person } from "./person";
import { PersonLink } from "./person-link";
import { PORTAL_LINKS } from "./portal-links";
import { PortalMark } from "./portal-mark";
import { SkipLink } from "./skip-link";
import { UnreadLink } from "./unread-link";

interface DeskFrameProps {
  desk: Desk;
  /** Pages of this desk; links to the person's other desks and to the citizens' site follow by themselves. */
  nav: NavItem[];
  person: Person | null;
  preferences: DisplayPreferences;
  children: ReactNode;
}

const NAV_LINK =
  "flex min-h-11 items-center px-3 text-sm whitespace-nowrap text-on-band hover:underline lg:px-2 aria-[current=page]:font-semibold aria-[current=page]:underline underline-offset-4";
const ELSEWHERE_LINK =
  "inline-flex min-h-11 items-center px-2 text-sm text-ink-soft underline-offset-4 hover:underline";

/**
 * Everything around an officer's, leader's or administrator's page: one slim band with the pages of this desk, the
 * ways to others beside the tools, then the whole width for work.
 */
export function DeskFrame({ desk, nav, person, preferences, children }: DeskFrameProps) {
  const t = useTranslations("shell");
  const others = (person?.desks ?? []).filter((other) => other !== desk);
  const elsewhere = [
    ...others.map((other) => ({ href: PORTAL_LINKS[other], label: t(`desk.${other}`) })),
    { href: PORTAL_LINKS.home, label: t("desk.publicSite") },
  ];
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink label={t("skipToContent")} />
      <header className="on-band no-print bg-band text-on-band">
        <div className="flex flex-wrap items-center gap-1 px-2 py-1 lg:px-4">
          <CollapsibleMenu
            className="wide-open order-1 lg:order-2 lg:ml-4"
            summaryClassName="inline-flex size-11 items-center justify-center rounded-field"
            summary={
              <>
                <Icon name="menu" className="size-6" />
                <span className="sr-only">{t("header.menu")}</span>
              </>
            }
          >
            <div className="absolute inset-x-0 z-20 bg-band px-2 pb-3 shadow-panel lg:static lg:p-0 lg:shadow-none">
              <NavLinks
                label={t("desk.navigation")}
                items={nav}
                className="flex flex-col lg:flex-row"
                linkClassName={NAV_LINK}
              />
              <NavLinks
                label={t("desk.elsewhere")}
                items={elsewhere}
                className="flex flex-col lg:hidden"
                linkClassName={NAV_LINK}
              />
            </div>
          </CollapsibleMenu>
          <Link
            href={PORTAL_LINKS[desk]}
            prefetch={false}
            className="order-2 flex min-h-11 min-w-32 grow basis-0 items-center gap-2 font-semibold lg:order-1 lg:grow-0 lg:basis-auto"
          >
            <PortalMark className="size-8 shrink-0" />
            {t(`desk.${desk}`)}
          </Link>
          <div className="order-3 flex items-center lg:ml-auto">
            {person && desk === "office" && (
              <UnreadLink href={PORTAL_LINKS.reminders} label={t("desk.reminders")} unread={person.unread} />
            )}
            <PersonLink person={person} />
          </div>
        </div>
        <div className="hem" />
      </header>
      <div className="no-print flex items-center justify-end px-2 lg:px-4">
        <div className="mr-auto hidden lg:block">
          <NavLinks
            label={t("desk.elsewhere")}
            items={elsewhere}
            className="flex"
            linkClassName={ELSEWHERE_LINK}
          />
        </div>
        <PageTools preferences={preferences} />
      </div>
      <main id="noi-dung" tabIndex={-1} className="w-full grow px-3 pb-10 outline-none lg:px-6">
        {children}
      </main>
    </div>
  );
}
