import "server-only";
import { getTranslations } from "next-intl/server";
import type { NavItem } from "@/components/shell/nav-links";
import { PORTAL_LINKS } from "@/components/shell/portal-links";
import { findActor } from "@/lib/accounts/queries/find-actor";
import { deskScopeOf } from "@/lib/dossiers/domain/desk-scope";
import { handOverUnitIds } from "@/lib/dossiers/domain/hand-over-grants";
import { countHandOversToReceive } from "@/lib/dossiers/queries/count-hand-overs-to-receive";
import type { Role } from "@/lib/organization/domain/role";
import { LEADERS_OF_WORK } from "./(office)/mot-cua/leaders-of-work";

const AT_THE_COUNTER: readonly Role[] = ["RECEPTION", "CENTRE_HEAD"];

/** The pages of the officers' desk that this officer can open. */
export async function officeNav(): Promise<NavItem[]> {
  const [t, actor] = await Promise.all([getTranslations("shell.desk"), findActor()]);
  const leads = actor?.kind === "OFFICER" && actor.posts.some((post) => LEADERS_OF_WORK.includes(post.role));
  const receives =
    actor?.kind === "OFFICER" && actor.posts.some((post) => AT_THE_COUNTER.includes(post.role));
  const handsOut = actor?.kind === "OFFICER" && deskScopeOf(actor).returnUnitIds.length > 0;
  const carries = actor?.kind === "OFFICER" && handOverUnitIds(actor).length > 0;
  const coming = carries ? await countHandOversToReceive(actor) : 0;
  return [
    { href: PORTAL_LINKS.office, label: t("queues") },
    ...(receives ? [{ href: "/mot-cua/tiep-nhan", label: t("fileAtCounter") }] : []),
    ...(carries ? [{ href: "/mot-cua/ban-giao-ho-so", label: t("handOvers", { count: coming }) }] : []),
    ...(handsOut ? [{ href: "/mot-cua/so-theo-doi", label: t("register") }] : []),
    ...(leads ? [{ href: "/mot-cua/phan-cong", label: t("workload") }] : []),
    ...(handsOut ? [{ href: "/mot-cua/buu-dien", label: t("post") }] : []),
    ...(handsOut ? [{ href: "/mot-cua/thu-phi", label: t("cash") }] : []),
    { href: "/mot-cua/vang-mat", label: t("absences") },
  ];
}
