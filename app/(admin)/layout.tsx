import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DeskFrame } from "@/components/shell/desk-frame";
import { PORTAL_LINKS } from "@/components/shell/portal-links";
import { currentPerson } from "../current-person";
import { displayPreferences } from "../display-preferences";

export default async function AdminLayout({ children }: { children: ReactNode }) {
  const [person, preferences, t, admin] = await Promise.all([
    currentPerson(),
    displayPreferences(),
    getTranslations("shell.desk"),
    getTranslations("admin"),
  ]);
  const nav = [
    { href: PORTAL_LINKS.admin, label: admin("home.title") },
    { href: "/quan-tri/can-bo", label: admin("home.officers") },
    { href: "/quan-tri/don-vi", label: admin("home.units") },
    { href: "/quan-tri/quy-trinh", label: admin("home.processes") },
    { href: "/quan-tri/lich", label: admin("home.calendar") },
    { href: PORTAL_LINKS.gallery, label: t("gallery") },
  ];
  return (
    <DeskFrame desk="admin" nav={nav} person={person} preferences={preferences}>
      {children}
    </DeskFrame>
  );
}
