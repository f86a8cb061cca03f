import type { ReactNode } from "react";
import { DeskFrame } from "@/components/shell/desk-frame";
import { adminNav } from "../admin-nav";
import { currentPerson } from "../current-person";
import { displayPreferences } from "../display-preferences";

export default async function AdminLayout({ children }: { children: ReactNode }) {
  const [person, preferences, nav] = await Promise.all([currentPerson(), displayPreferences(), adminNav()]);
  return (
    <DeskFrame desk="admin" nav={nav} person={person} preferences={preferences}>
      {children}
    </DeskFrame>
  );
}
