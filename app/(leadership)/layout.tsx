import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DeskFrame } from "@/components/shell/desk-frame";
import { PORTAL_LINKS } from "@/components/shell/portal-links";
import { currentPerson } from "../current-person";
import { displayPreferences } from "../display-preferences";

export default async function LeadershipLayout({ children }: { children: ReactNode }) {
  const [person, preferences, t] = await Promise.all([
    currentPerson(),
    displayPreferences(),
    getTranslations("shell.desk"),
  ]);
  const nav = [{ href: PORTAL_LINKS.leadership, label: t("figures") }];
  return (
    <DeskFrame desk="leadership" nav={nav} person={person} preferences={preferences}>
      {children}
    </DeskFrame>
  );
}
