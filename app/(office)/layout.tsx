import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DeskFrame } from "@/components/shell/desk-frame";
import { currentPerson } from "../current-person";
import { displayPreferences } from "../display-preferences";
import { officeNav } from "../office-nav";

export default async function OfficeLayout({ children }: { children: ReactNode }) {
  const [person, preferences, t] = await Promise.all([
    currentPerson(),
    displayPreferences(),
    getTranslations("shell.desk"),
  ]);
  return (
    <DeskFrame desk="office" nav={officeNav(t)} person={person} preferences={preferences}>
      {children}
    </DeskFrame>
  );
}
