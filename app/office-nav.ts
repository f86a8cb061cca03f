import type { NavItem } from "@/components/shell/nav-links";
import { PORTAL_LINKS } from "@/components/shell/portal-links";

/** The pages of the officers' desk, named by the messages of `shell.desk`. */
export function officeNav(t: (key: "queues" | "fileAtCounter") => string): NavItem[] {
  return [
    { href: PORTAL_LINKS.office, label: t("queues") },
    { href: "/mot-cua/tiep-nhan", label: t("fileAtCounter") },
  ];
}
