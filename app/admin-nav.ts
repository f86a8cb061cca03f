import "server-only";
import { getTranslations } from "next-intl/server";
import type { NavItem } from "@/components/shell/nav-links";
import { PORTAL_LINKS } from "@/components/shell/portal-links";
import { findActor } from "@/lib/accounts/queries/find-actor";
import type { Role } from "@/lib/organization/domain/role";

/** The pages of administration that this officer can open. */
export async function adminNav(): Promise<NavItem[]> {
  const [desk, t, actor] = await Promise.all([
    getTranslations("shell.desk"),
    getTranslations("admin.home"),
    findActor(),
  ]);
  const holds = (...roles: Role[]) =>
    actor?.kind === "OFFICER" && actor.posts.some((post) => roles.includes(post.role));
  const people = holds("SYS_ADMIN", "UNIT_ADMIN");
  return [
    { href: PORTAL_LINKS.admin, label: t("title") },
    ...(people ? [{ href: "/quan-tri/can-bo", label: t("officers") }] : []),
    ...(people ? [{ href: "/quan-tri/don-vi", label: t("units") }] : []),
    ...(holds("CATALOG_ADMIN") ? [{ href: "/quan-tri/quy-trinh", label: t("processes") }] : []),
    ...(holds("SYS_ADMIN") ? [{ href: "/quan-tri/lich", label: t("calendar") }] : []),
    ...(holds("AUDITOR") ? [{ href: "/quan-tri/nhat-ky-tra-cuu", label: t("identityLog") }] : []),
    { href: PORTAL_LINKS.gallery, label: desk("gallery") },
  ];
}
