import type { ReactNode } from "react";
import { DeskFrame } from "@/components/shell/desk-frame";
import { PortalFrame } from "@/components/shell/portal-frame";
import { siteContacts } from "@/lib/platform/entry/site-contacts";
import { currentPerson } from "../current-person";
import { displayPreferences } from "../display-preferences";
import { officeNav } from "../office-nav";

/** Citizens fill in on their portal; an officer at the counter stays at the desk. */
export default async function FilingLayout({ children }: { children: ReactNode }) {
  const [person, preferences] = await Promise.all([currentPerson(), displayPreferences()]);
  if (person?.desks.includes("office")) {
    return (
      <DeskFrame desk="office" nav={await officeNav()} person={person} preferences={preferences}>
        <div className="mx-auto max-w-page">{children}</div>
      </DeskFrame>
    );
  }
  return (
    <PortalFrame person={person} preferences={preferences} contacts={siteContacts()}>
      {children}
    </PortalFrame>
  );
}
