import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DeskFrame } from "@/components/shell/desk-frame";
import { PORTAL_LINKS } from "@/components/shell/portal-links";
import { currentPerson } from "../current-person";
import { displayPreferences } from "../display-preferences";

export default async function OfficeLayout({ children }: { children: ReactNode }) {
  const [person, preferences, t] = await Promise.all([
    currentPerson(),
    displayPreferences(),
    getTranslations("shell.desk"),
  ]);
  const nav = [
    { href: PORTAL_LINKS.office, label: t("queues") },
    { href: "/mot-cua/tiep-nhan", label: t("fileAtCounter") },
  ];
  return (
    <DeskFrame desk="office" nav={nav} person={person} preferences={preferences}>
      {children}
    </DeskFrame>
  );
}
