import { getTranslations } from "next-intl/server";
import { desksOf } from "@/components/shell/desks";
import { PORTAL_LINKS } from "@/components/shell/portal-links";
import { LinkButton } from "@/components/ui/link-button";
import type { Actor } from "@/lib/accounts/domain/actor";

/** The parts of the site that are for this person. */
export async function DeskLinks({ actor }: { actor: Exclude<Actor, { kind: "SYSTEM" }> }) {
  const t = await getTranslations("accounts.profile");
  const desks = actor.kind === "OFFICER" ? desksOf(actor.posts.map((post) => post.role)) : [];
  return (
    <nav aria-label={t("desks")} className="flex flex-wrap gap-3">
      {actor.kind === "CITIZEN" && <LinkButton href={PORTAL_LINKS.myDossiers}>{t("myDossiers")}</LinkButton>}
      {desks.map((desk) => (
        <LinkButton key={desk} href={PORTAL_LINKS[desk]}>
          {t(desk)}
        </LinkButton>
      ))}
    </nav>
  );
}
