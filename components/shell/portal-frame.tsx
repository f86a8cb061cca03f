import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type DisplayPreferences, PageTools } from "./page-tools";
import type { Person } from "./person";
import { PortalFooter } from "./portal-footer";
import { PortalHeader } from "./portal-header";
import type { SiteContacts } from "./site-contacts";
import { SkipLink } from "./skip-link";

interface PortalFrameProps {
  person: Person | null;
  preferences: DisplayPreferences;
  contacts: SiteContacts;
  children: ReactNode;
}

/** Everything around a citizen page. The page writes its own `<h1>`; `<main>` is here. */
export function PortalFrame({ person, preferences, contacts, children }: PortalFrameProps) {
  const t = useTranslations("shell");
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink label={t("skipToContent")} />
      <PortalHeader person={person} />
      <div className="mx-auto flex w-full max-w-page justify-end px-2 pt-1 sm:px-4">
        <PageTools preferences={preferences} />
      </div>
      <p className="hidden border-b border-line pb-2 font-semibold print:block">{t("portalName")}</p>
      <main id="noi-dung" tabIndex={-1} className="mx-auto w-full max-w-page grow px-4 pt-3 outline-none">
        {children}
      </main>
      <PortalFooter contacts={contacts} />
    </div>
  );
}
