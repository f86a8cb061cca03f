import type { ReactNode } from "react";
import { PortalFrame } from "@/components/shell/portal-frame";
import { siteContacts } from "@/lib/platform/entry/site-contacts";
import { currentPerson } from "../current-person";
import { displayPreferences } from "../display-preferences";

export default async function PortalLayout({ children }: { children: ReactNode }) {
  const [person, preferences] = await Promise.all([currentPerson(), displayPreferences()]);
  return (
    <PortalFrame person={person} preferences={preferences} contacts={siteContacts()}>
      {children}
    </PortalFrame>
  );
}
