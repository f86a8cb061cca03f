import type { ReactNode } from "react";
import { DeskFrame } from "@/components/shell/desk-frame";
import { currentPerson } from "../current-person";
import { displayPreferences } from "../display-preferences";
import { officeNav } from "../office-nav";

export default async function OfficeLayout({ children }: { children: ReactNode }) {
  const [person, preferences] = await Promise.all([currentPerson(), displayPreferences()]);
  return (
    <DeskFrame desk="office" nav={await officeNav()} person={person} preferences={preferences}>
      {children}
    </DeskFrame>
  );
}
